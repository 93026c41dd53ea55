import type { Competency, Field } from '../../schema.ts'
import { accountingCompetency, accountingPractice } from './accounting.ts'
import { administrationCompetency, administrationPractice } from './administration.ts'
import { businessOperationsCompetency, businessOperationsPractice } from './business-operations.ts'
import { constructionCompetency, constructionPractice } from './construction.ts'
import { customerServiceCompetency, customerServicePractice } from './customer-service.ts'
import { engineeringCompetency, engineeringPractice } from './engineering.ts'
import { engineeringTradesCompetency, engineeringTradesPractice } from './engineering-trades.ts'
import { hospitalityCompetency, hospitalityPractice } from './hospitality.ts'
import { humanResourcesCompetency, humanResourcesPractice } from './human-resources.ts'
import { logisticsCompetency, logisticsPractice } from './logistics.ts'
import { managementCompetency, managementPractice } from './management.ts'
import { manufacturingCompetency, manufacturingPractice } from './manufacturing.ts'
import { retailCompetency, retailPractice } from './retail.ts'
import { salesCompetency, salesPractice } from './sales.ts'

/** The trades, services and offices: a competency told in stories and the craft asked about directly. */
export const tradeProfessions: readonly { competency: Competency; field: Field }[] = [
  { competency: salesCompetency, field: salesPractice },
  { competency: accountingCompetency, field: accountingPractice },
  { competency: retailCompetency, field: retailPractice },
  { competency: logisticsCompetency, field: logisticsPractice },
  { competency: hospitalityCompetency, field: hospitalityPractice },
  { competency: administrationCompetency, field: administrationPractice },
  { competency: customerServiceCompetency, field: customerServicePractice },
  { competency: engineeringTradesCompetency, field: engineeringTradesPractice },
  { competency: constructionCompetency, field: constructionPractice },
  { competency: manufacturingCompetency, field: manufacturingPractice },
  { competency: engineeringCompetency, field: engineeringPractice },
  { competency: managementCompetency, field: managementPractice },
  { competency: humanResourcesCompetency, field: humanResourcesPractice },
  { competency: businessOperationsCompetency, field: businessOperationsPractice },
]
