import { askedBenefits } from '@/app/asked-benefits';
import { textBundles } from '@/lib/i18n/text-bundles';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await textBundles(askedBenefits)).map(({ file }) => ({ file }));
}

/** One file of compiled texts; the export writes each to `/assets/texts/`. */
export async function GET(_request: Request, { params }: RouteContext<'/assets/texts/[file]'>) {
  const { file } = await params;
  const bundle = (await textBundles(askedBenefits)).find((candidate) => candidate.file === file);
  if (bundle === undefined) return new Response(undefined, { status: 404 });
  return new Response(bundle.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
