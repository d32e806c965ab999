import { plural } from '../plural.ts';
import type { UsageTexts } from './usage-texts.ts';

export const de: UsageTexts = {
  names: {
    usage: ['verbrauch', 'Was das Modell für Zusammenfassungen heute gekostet hat'],
  },
  free: 'Zusammenfassungen kosten hier nichts: Es ist kein Modell eingerichtet, also sind es wörtliche Sätze der Quellen.',
  spent: (spent, budget, until) => `**${spent}** von ${budget} heute ausgegeben, bis ${until}.`,
  calls: plural('de', { one: '# Anfrage', other: '# Anfragen' }),
  tokens: (calls, read, written) => `${calls}, ${read} Token gelesen, ${written} geschrieben.`,
  paidOnce:
    'Eine Meldung wird einmal bezahlt, von dem Server, dessen Ausgabe sie zuerst zeigte. Ist das Tagesgeld verbraucht, sind Zusammenfassungen wörtlich aus den Quellen.',
};
