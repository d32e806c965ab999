import { randomUUID } from 'node:crypto';
import type { AuditAction } from '../texts/audit/audit-texts.ts';
import type { Database } from './open-db.ts';

export interface AuditEntry {
  guildId: string;
  userId: string;
  /** Mostly a command, as typed: `subscription pause`. Older versions kept others. */
  action: string;
  detail: string;
  atMs: number;
}

/** Who changed what; written after the change. */
export async function recordAudit(db: Database, entry: AuditEntry & { action: AuditAction }): Promise<void> {
  await db
    .insertInto('audit')
    .values({ id: randomUUID(), ...entry })
    .execute();
}

/** @returns newest first */
export async function listAudit(db: Database, guildId: string, limit: number): Promise<AuditEntry[]> {
  return db
    .selectFrom('audit')
    .select(['guildId', 'userId', 'action', 'detail', 'atMs'])
    .where('guildId', '=', guildId)
    .orderBy('atMs', 'desc')
    .limit(limit)
    .execute();
}
