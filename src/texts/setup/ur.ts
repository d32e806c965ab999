import { plural } from '../plural.ts';
import type { SetupTexts } from './setup-texts.ts';

export const ur: SetupTexts = {
  names: {
    setup: ['سیٹ_اپ', 'شروع سے پہلے ڈائجسٹ تک: کہاں، کن ذرائع سے، کب'],
  },
  heading: 'تین قدم میں ڈائجسٹ',
  where: (channel) => `1. کہاں: ${channel}`,
  from: (what) => `2. کہاں سے: ${what}`,
  when: (runs, length) => `3. کب: ${runs} · ${length}`,
  followed: plural('ur', {
    one: 'وہ # ذریعہ جسے یہ سرور فالو کرتا ہے',
    other: 'وہ # ذرائع جنھیں یہ سرور فالو کرتا ہے',
  }),
  andChosen: (followed, chosen) => `${followed}، اور ${chosen}`,
  nothingChosen: 'کوئی پیک چنیں یا اپنی فیڈز دیں',
  chooseWhere: 'کہاں شائع ہو…',
  choosePacks: 'ذرائع کے پیک…',
  sources: plural('ur', { one: '# ذریعہ', other: '# ذرائع' }),
  ownFeeds: 'میری اپنی فیڈز',
  timeAndLength: 'وقت اور طوالت',
  preview: 'پیش منظر',
  done: 'ہو گیا',
  feedsTitle: 'آپ کی اپنی فیڈز',
  feedsLabel: 'سائٹس یا فیڈز کے پتے، ہر سطر میں ایک',
  whenLabel: 'کب',
  whenHint: '”ہر روز 08:00“، ”پیر سے جمعہ 08:00 اور 18:00“، ”ہر پیر 09:00“، یا cron',
  zoneLabel: 'کس جگہ کا وقت',
  zoneHint: 'شہر سے ٹائم زون، جیسے Asia/Karachi',
  lengthLabel: 'ہر خبر کے بارے میں کتنا بتایا جائے',
  onlyFirst: (most) => `صرف پہلے ${most} پتے پڑھے گئے؛ باقی اس کے بعد دیں۔`,
  reading: '… ذرائع پہلی بار پڑھے جا رہے ہیں۔ اس میں ایک منٹ تک لگ سکتا ہے۔',
  isSetUp: (name, channel) => `✅ **${name}** تیار ہے؛ اس کا پہلا ڈائجسٹ ${channel} کو جا رہا ہے۔`,
  thenRuns: (runs) => `پھر ${runs}۔`,
  added: plural('ur', { one: '# ذریعہ شامل ہوا۔', other: '# ذرائع شامل ہوئے۔' }),
  next: 'بدلنے کے لیے `/subscription edit` اور `/subscription look`؛ مزید ذرائع کے لیے `/source add`؛ حال جاننے کے لیے `/status`۔',
};
