import type { User } from './shapes.ts';

/** Who lives here: the bot, the owner, and the two people whose place a viewer of the page takes. */
export interface People {
  bot: User;
  /** Nobody acts as the owner, who may do everything: that would hide mistakes about permissions. */
  owner: User;
  admin: User;
  member: User;
}

/** Ids that stay the same at every start, so that what the bot remembers still fits. */
export const fixedId = (n: number): string => String(1_100_000_000_000_000_000n + BigInt(n));

export function createPeople(): People {
  return {
    bot: aUser(fixedId(1), 'broadsheet', 'Broadsheet', true),
    owner: aUser(fixedId(4), 'ada', 'Ada', false),
    admin: aUser(fixedId(2), 'mira', 'Mira', false),
    member: aUser(fixedId(3), 'jonas', 'Jonas', false),
  };
}

export function aUser(id: string, username: string, globalName: string | null, bot: boolean): User {
  return {
    id,
    username,
    global_name: globalName,
    discriminator: '0',
    avatar: null,
    bot,
    system: false,
    public_flags: 0,
    flags: 0,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    display_name_styles: null,
    primary_guild: null,
  };
}
