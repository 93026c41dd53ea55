import type { DocumentKind, DocumentWarning } from '@candor/contracts/documents.ts'
import type { Selectable } from 'kysely'
import type { Db } from '../../db/pool.ts'
import type { Database } from '../../db/schema.ts'

/** A document as it is stored: its text, never the file. */
export interface DocumentRecord {
  id: string
  kind: DocumentKind
  fileName: string | null
  mediaType: string
  /** As the person corrected it, otherwise as it was read. */
  text: string
  corrected: boolean
  warnings: DocumentWarning[]
  createdAt: Date
}

export interface NewDocument {
  kind: DocumentKind
  fileName: string | null
  mediaType: string
  text: string
  warnings: readonly DocumentWarning[]
}

export type DocumentStore = ReturnType<typeof createDocumentStore>

const read = (row: Selectable<Database['document']>): DocumentRecord => ({
  id: row.id,
  kind: row.kind,
  fileName: row.file_name,
  mediaType: row.media_type,
  text: row.corrected_text ?? row.extracted_text,
  corrected: row.corrected_text !== null,
  warnings: row.warnings as DocumentWarning[],
  createdAt: row.created_at,
})

export const createDocumentStore = (db: Db) => ({
  async add(workspaceId: string, document: NewDocument): Promise<DocumentRecord> {
    const row = await db
      .insertInto('document')
      .values({
        workspace_id: workspaceId,
        kind: document.kind,
        file_name: document.fileName,
        media_type: document.mediaType,
        extracted_text: document.text,
        corrected_text: null,
        warnings: JSON.stringify(document.warnings),
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    return read(row)
  },

  async find(workspaceId: string, id: string): Promise<DocumentRecord | null> {
    const row = await db
      .selectFrom('document')
      .selectAll()
      .where('id', '=', id)
      .where('workspace_id', '=', workspaceId)
      .executeTakeFirst()
    return row ? read(row) : null
  },

  async correct(workspaceId: string, id: string, text: string): Promise<DocumentRecord | null> {
    const row = await db
      .updateTable('document')
      .set({ corrected_text: text })
      .where('id', '=', id)
      .where('workspace_id', '=', workspaceId)
      .returningAll()
      .executeTakeFirst()
    return row ? read(row) : null
  },

  async remove(workspaceId: string, id: string): Promise<boolean> {
    const deleted = await db
      .deleteFrom('document')
      .where('id', '=', id)
      .where('workspace_id', '=', workspaceId)
      .executeTakeFirst()
    return deleted.numDeletedRows > 0n
  },
})
