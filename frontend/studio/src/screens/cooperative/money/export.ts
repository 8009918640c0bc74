import type { Statement } from '../../../api/money';
import { toCsv, type Cell } from '../../../rules/csv';
import type { Language } from '../../../rules/language';
import type { Money } from '../../../rules/money';
import type { Period } from '../../../rules/period';
import { POSTING_TEXT } from '../../../rules/postings';

/**
 * The statement as a file: one row a line, amounts as plain figures that a spreadsheet reads as
 * numbers. None stands below zero, for a sign would begin a formula: what goes to the cooperative
 * and what comes from it have columns of their own.
 */
export function statementCsv(
  statement: Statement,
  cooperative: string,
  period: Period,
  language: Language,
  t: (key: string) => string,
): string {
  const english = language === 'en';
  const plain = (minor: number): string => {
    const figure = (minor / 100).toFixed(2);
    return english ? figure : figure.replace('.', ',');
  };
  const size = (money: Money) => plain(Math.abs(money.amountMinor));
  const more = (money: Money) => plain(Math.max(money.amountMinor, 0));
  const less = (money: Money) => plain(Math.max(-money.amountMinor, 0));
  const { currency } = statement.closing.available;

  const head: Cell[] = [
    t('day'),
    t('statement-what'),
    t('statement-reference'),
    ...[
      'goods',
      'commission',
      'commission-tax',
      'delivery',
      'statement-cash-in',
      'statement-cash-out',
      'statement-to-you',
      'statement-from-you',
    ].map((key) => `${t(key)} (${currency})`),
    t('statement-posting'),
  ];
  const rows = statement.rows.map((row): Cell[] => [
    row.postedAt.slice(0, 10),
    t(POSTING_TEXT[row.kind]),
    row.reference,
    size(row.goods),
    size(row.commission),
    size(row.commissionTax),
    size(row.delivery),
    more(row.cashHeld),
    less(row.cashHeld),
    more(row.share),
    less(row.share),
    row.postingId,
  ]);
  const edge = (key: string, money: Money): Cell[] => [`${t(key)} (${currency})`, size(money)];
  return toCsv(
    [
      ['Moussem', cooperative],
      [t('period-from'), period.from],
      [t('period-to'), period.to],
      edge('statement-opening', statement.opening.available),
      edge('statement-closing', statement.closing.available),
      [],
      head,
      ...rows,
    ],
    english ? ',' : ';',
  );
}
