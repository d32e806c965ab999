import type { ServerCheckTexts } from './server-check-texts.ts';

export const ar: ServerCheckTexts = {
  noLogChannel:
    'لم تُحدَّد قناة للسجل: تعطّل مصدر أو تأخّر نشرة لا يُذكر إلا هنا، والبلاغات لا تصل إلى أحد. حدّد قناة بالأمر `/settings`.',
  logChannelGone: (channel) =>
    `قناة السجل ${channel} لم تعد موجودة، أو ليست للبوت فيها صلاحية عرض القناة: الأعطال والبلاغات لا تصل إلى أحد. اختر غيرها بالأمر \`/settings\`.`,
  managerRoleGone:
    'رتبة الإدارة لم تعد موجودة: لا يدير البوت إلا من لهم صلاحية إدارة الخادم. اختر غيرها بالأمر `/settings`.',
  draftsGone: (name, channel) =>
    `مسودات **${name}** تذهب إلى ${channel}، وهي لم تعد موجودة أو ليست للبوت فيها صلاحية عرض القناة. اختر غيرها بالأمر \`/subscription approval\`.`,
  pingGone: (name) =>
    `**${name}** تنبّه رتبة لم تعد موجودة. غيّرها بالأمر \`/subscription look\` أو \`/subscription ping\`.`,
};
