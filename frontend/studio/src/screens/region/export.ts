import type { Board } from '../../api/sales';
import { toCsv, type Cell } from '../../rules/csv';
import type { Language } from '../../rules/language';
import type { Money } from '../../rules/money';
import type { Period } from '../../rules/period';

/**
 * The board as one file, section by section as on the screen. Amounts are plain figures that a
 * spreadsheet reads as numbers: with a decimal comma between semicolons, save in English.
 */
export function boardCsv(
  board: Board,
  region: string,
  period: Period,
  language: Language,
  t: (key: string) => string,
): string {
  const english = language === 'en';
  const amount = (money: Money): string => {
    const plain = (money.amountMinor / 100).toFixed(2);
    return english ? plain : plain.replace('.', ',');
  };
  const share = (basisPoints: number): string => {
    const plain = (basisPoints / 100).toFixed(2);
    return english ? plain : plain.replace('.', ',');
  };
  const section = (head: Cell[], rows: Cell[][]): Cell[][] => [[], head, ...rows];
  const sales = `${t('sales')} (${board.sales.currency})`;

  const rows: Cell[][] = [
    ['Moussem', region],
    [t('period-from'), period.from],
    [t('period-to'), period.to],
    ...section(
      [t('figure'), t('value')],
      [
        [sales, amount(board.sales)],
        [t('orders'), board.orders],
        [t('baskets'), board.baskets],
        [`${t('average-order')} (${board.sales.currency})`, amount(board.averageOrder)],
        [t('delivered-orders'), board.delivered],
        [`${t('delivered-share')} (%)`, share(board.deliveredShareBasisPoints)],
        [`${t('women-led-sales')} (${board.sales.currency})`, amount(board.womenLed.sales)],
        [`${t('women-led-share')} (%)`, share(board.womenLed.shareBasisPoints)],
        [t('women-led-cooperatives'), board.womenLed.cooperatives],
      ],
    ),
    ...section(
      [t('day'), t('orders'), sales],
      board.byDay.map((row) => [row.day, row.orders, amount(row.sales)]),
    ),
    ...section(
      [t('province'), t('orders'), sales],
      board.byProvince.map((row) => [row.place.name.text, row.orders, amount(row.sales)]),
    ),
    ...section(
      [t('category'), t('units'), sales],
      board.byCategory.map((row) => [row.category.name.text, row.units, amount(row.sales)]),
    ),
    ...section(
      [t('a-cooperative'), t('orders'), sales],
      board.byCooperative.map((row) => [row.cooperative.name.text, row.orders, amount(row.sales)]),
    ),
  ];
  return toCsv(rows, english ? ',' : ';');
}
