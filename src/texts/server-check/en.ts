export const en = {
  noLogChannel:
    'No log channel is set: that a source fails or a digest is held up is told here alone, and reports reach nobody. Set one with `/settings`.',
  logChannelGone: (channel: string) =>
    `The log channel ${channel} is gone, or the bot lacks View Channel there: trouble and reports reach nobody. Choose another with \`/settings\`.`,
  managerRoleGone:
    'The manager role is gone: only those with Manage Server can manage the bot. Choose another with `/settings`.',
  draftsGone: (name: string, channel: string) =>
    `Drafts of **${name}** go to ${channel}, which is gone, or the bot lacks View Channel there. Choose another with \`/subscription approval\`.`,
  pingGone: (name: string) =>
    `**${name}** pings a role that is gone. Change it with \`/subscription look\` or \`/subscription ping\`.`,
};
