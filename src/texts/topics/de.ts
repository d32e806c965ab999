import type { TopicsTexts } from './topics-texts.ts';

export const de: TopicsTexts = {
  names: {
    topics: ['themen', 'Themen dieses Servers folgen: per Direktnachricht oder mit einer Rolle, die erwähnt wird'],
    pack: ['paket', 'Außerhalb von Servern: wessen Nachrichten; tippe ein Thema oder ein Land'],
    ping: ['ping', 'Eine Rolle erwähnen, wenn eine Ausgabe eine Meldung zu einem Thema hat'],
    topic: ['thema', 'Welches; Themen sind die Gruppen eurer Quellen'],
    role: ['rolle', 'Wer erwähnt wird; wähle die everyone-Rolle für niemanden'],
    offer: ['anbieten', 'Mitglieder dürfen sich diese Rolle mit /themen selbst nehmen'],
  },
  heading: 'Themen der Nachrichten dieses Servers',
  noTopics:
    'Die Quellen dieses Servers haben noch keine Themen. Wer ihn verwaltet, legt welche an: Quellen mit `/source change` in Gruppen ordnen.',
  none: 'noch keine',
  byMessage: (topics) => `✉ Per Direktnachricht: ${topics}`,
  next: (topics, at) => `${topics} · nächste ${at}`,
  byRole: (roles) => `🔔 Mit Rolle: ${roles}`,
  chooseByMessage: 'Themen per Direktnachricht …',
  chooseTime: 'Wann sie kommen …',
  chooseByRole: 'Rollen, die erwähnt werden …',
  times: {
    morning: 'Täglich um 08:00',
    evening: 'Täglich um 18:00',
    weekdays: 'Werktags um 08:00',
    weekly: 'Montags um 08:00',
  },
  stop: 'Keine Direktnachrichten mehr',
  stopped: 'Beendet: Es kommen keine dieser Direktnachrichten mehr. Mit `/topics` auf dem Server geht es von vorn los.',
  closed:
    'Discord lässt mich dir nicht schreiben. Erlaube Direktnachrichten in den Privatsphäre-Einstellungen dieses Servers und wähle deine Themen dann noch einmal.',
  left: 'Du bist nicht mehr auf dem Server, von dem diese Nachrichten kommen; darum wird nichts gesendet.',
  title: (server) => `Deine Themen von ${server}`,
  hello: (topics, server) =>
    `Ab jetzt bekommst du hier Nachrichten zu **${topics}**, aus den Quellen von ${server}. Wann und welche Themen, wählst du dort mit \`/topics\`.`,
  mostServers: (most) =>
    `Du bekommst schon von ${most} Servern Direktnachrichten, mehr geht nicht. Beende zuerst eine davon.`,
  mostPeople: (most) =>
    `Schon ${most} Leute bekommen die Nachrichten dieses Servers als Direktnachricht, mehr geht nicht. Nimm stattdessen eine Rolle, oder bitte die Verwalter um eine Ausgabe in einem Kanal.`,
  nothingOwn: 'Du bekommst keine Ausgaben per Direktnachricht. Mit `/topics` auf einem Server fängst du damit an.',
  powerfulRole: (role) =>
    `${role} darf mehr als alle dürfen und lässt sich darum nicht per Auswahl nehmen. Wähle eine Rolle ohne eigene Rechte.`,
  cannotGive: (role) =>
    `Ich kann ${role} nicht vergeben: Dazu brauche ich „Rollen verwalten“ und eine eigene Rolle darüber. Ein Admin kann das unter Servereinstellungen → Rollen ändern.`,
  notYoursToGive: (role) =>
    `Du kannst ${role} nicht anbieten: Das kann nur, wer die Rolle selbst vergeben darf, mit „Rollen verwalten“ und einer Rolle darüber.`,
  noSuchTopic: (typed, topics) =>
    `Ein Thema „${typed}“ gibt es hier nicht. Themen sind die Gruppen der Quellen: ${topics}. Mit \`/source change\` kommt eine Quelle in eine Gruppe.`,
  mostPings: (most) =>
    `Höchstens ${most} Themen einer Ausgabe können Rollen erwähnen. Nimm zuerst eines weg, indem du dafür die everyone-Rolle wählst.`,
  pings: (name, role, topic) => `**${name}** erwähnt ${role}, wenn eine Meldung zu ${topic} dabei ist.`,
  pingsNobody: (name, topic) => `**${name}** erwähnt bei ${topic} niemanden mehr.`,
  offered: 'Mitglieder können sich die Rolle mit `/topics` selbst nehmen.',
  packTitle: (pack) => `Die Nachrichten: ${pack}`,
  packsOutside:
    'Pakete sind für Direktnachrichten und Orte, an denen der Bot nicht ist; hier zeigt `/digest now` die Nachrichten der Quellen dieses Servers. Lass das Paket weg.',
  noPack: (typed) =>
    `Ein Paket „${typed}“ gibt es nicht. Tippe ein Thema, eine Sprache oder ein Land und wähle aus der Liste.`,
  nothing: (hours) =>
    `In den letzten ${hours} Stunden wurde nichts gefunden. Versuche mehr Stunden, ein anderes Wort oder ein anderes Paket.`,
};
