/** For what a commission rule is, the most general first; an officer adds these by hand. */
export const SCOPES = ['region', 'category', 'cooperative'] as const;
export type Scope = (typeof SCOPES)[number];

/** The key of a scope's name in the texts. */
export const SCOPE_TEXT: Record<Scope | 'product', string> = {
  region: 'scope-region',
  category: 'scope-category',
  cooperative: 'scope-cooperative',
  product: 'scope-product',
};

interface Scoped {
  cooperativeId: string | null;
  categoryCode: string | null;
  productId: string | null;
}

/** The narrowest of what a rule names: it wins over the wider ones. */
export function scopeOf(rule: Scoped): Scope | 'product' {
  if (rule.productId) return 'product';
  if (rule.cooperativeId) return 'cooperative';
  return rule.categoryCode ? 'category' : 'region';
}
