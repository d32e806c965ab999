import type { Names } from '../languages.ts';

export const en = {
  names: {
    topics: ['topics', 'Follow topics of this server’s news, by direct message or by a role that is pinged'],
    pack: ['pack', 'Outside of servers: whose news; start typing a subject or a country'],
    ping: ['ping', 'Ping a role when a digest has a story of a topic'],
    topic: ['topic', 'Which one; topics are the groups of your sources'],
    role: ['role', 'Whom to ping; choose the everyone role for nobody'],
    offer: ['offer', 'Members may take this role themselves, with /topics'],
  } satisfies Names,
  heading: 'Topics of this server’s news',
  noTopics:
    'The sources of this server have no topics yet. A manager makes some by putting sources into groups with `/source change`.',
  none: 'none yet',
  byMessage: (topics: string) => `✉ By direct message: ${topics}`,
  next: (topics: string, at: string) => `${topics} · next ${at}`,
  byRole: (roles: string) => `🔔 By role: ${roles}`,
  chooseByMessage: 'Topics by direct message…',
  chooseTime: 'When they come…',
  chooseByRole: 'Roles that are pinged…',
  times: {
    morning: 'Every day at 08:00',
    evening: 'Every day at 18:00',
    weekdays: 'Weekdays at 08:00',
    weekly: 'Mondays at 08:00',
  },
  stop: 'Stop direct messages',
  stopped: 'Stopped: no more of these direct messages come. `/topics` in the server begins again.',
  closed:
    'Discord does not let me write to you. Allow direct messages in this server’s privacy settings, then choose your topics again.',
  left: 'You are no longer in the server these news come from, so nothing is sent.',
  title: (server: string) => `Your topics from ${server}`,
  hello: (topics: string, server: string) =>
    `From now on you get news here about **${topics}**, from the sources of ${server}. When, and which topics, you choose with \`/topics\` there.`,
  mostServers: (most: number) =>
    `You get direct messages from ${most} servers already, and that is the most. Stop one of them first.`,
  mostPeople: (most: number) =>
    `${most} people get this server’s news by direct message already, and that is the most. Take a role instead, or ask its managers to post a digest.`,
  nothingOwn: 'You get no digests by direct message. `/topics` in a server begins one.',
  powerfulRole: (role: string) =>
    `${role} may do more than everybody may, so it cannot be taken by a select. Choose a role without permissions of its own.`,
  cannotGive: (role: string) =>
    `I cannot give ${role}: I need Manage Roles, and a role of mine above it. Ask an admin to mend it under Server Settings → Roles.`,
  notYoursToGive: (role: string) =>
    `You cannot offer ${role}: only who may give it themselves can, with Manage Roles and a role above it.`,
  noSuchTopic: (typed: string, topics: string) =>
    `There is no topic “${typed}” here. Topics are the groups of sources: ${topics}. Put a source into a group with \`/source change\`.`,
  mostPings: (most: number) =>
    `${most} topics are the most that can ping roles in one subscription. Take one away first, by choosing the everyone role for it.`,
  pings: (name: string, role: string, topic: string) => `**${name}** pings ${role} when it has a story about ${topic}.`,
  pingsNobody: (name: string, topic: string) => `**${name}** pings nobody any more for ${topic}.`,
  offered: 'Members can take the role themselves with `/topics`.',
  packTitle: (pack: string) => `The news: ${pack}`,
  packsOutside:
    'Packs are for direct messages and places the bot is not in; here `/digest now` shows the news of this server’s sources. Leave the pack out.',
  noPack: (typed: string) =>
    `There is no pack “${typed}”. Start typing a subject, a language or a country, and choose one from the list.`,
  nothing: (hours: number) =>
    `Nothing was found in the last ${hours} hours. Try more hours, another word or another pack.`,
};
