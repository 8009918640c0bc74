import { regionPath } from '../../../../rules/route';

/** The address of the couriers' money, or of one of their files. */
export function filePath(region: { slug: string }, id?: string): string {
  const path = regionPath(region.slug, 'treasury', 'couriers');
  return id ? `${path}?file=${encodeURIComponent(id)}` : path;
}
