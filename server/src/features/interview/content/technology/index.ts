import type { Field } from '../schema.ts'
import { backend } from './backend.ts'
import { dataAnalysis } from './data-analysis.ts'
import { dataEngineering } from './data-engineering.ts'
import { databases } from './databases.ts'
import { devops } from './devops.ts'
import { frontend } from './frontend.ts'
import { machineLearning } from './machine-learning.ts'
import { mobile } from './mobile.ts'
import { networks } from './networks.ts'
import { product } from './product.ts'
import { programming } from './programming.ts'
import { security } from './security.ts'
import { systemDesign } from './system-design.ts'
import { testing } from './testing.ts'

export const technologyFields: readonly Field[] = [
  programming,
  backend,
  frontend,
  mobile,
  databases,
  dataEngineering,
  dataAnalysis,
  machineLearning,
  systemDesign,
  devops,
  networks,
  security,
  testing,
  product,
]
