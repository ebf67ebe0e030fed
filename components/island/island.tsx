import type { ComponentType } from 'react';

interface IslandProps<P extends object> {
  /** Entry that takes over in the browser; `scripts/postbuild/islands.ts` bundles it. */
  readonly name: string;
  readonly component: ComponentType<P>;
  /** Plain JSON: the browser reads it back from the page. */
  readonly props: P;
}

/** Prerendered markup, and the props with which its script takes it over. */
export function Island<P extends object>({ name, component: Component, props }: IslandProps<P>) {
  return (
    <>
      <div data-island={name}>
        <Component {...props} />
      </div>
      <script
        type="application/json"
        data-island-props={name}
        dangerouslySetInnerHTML={{ __html: JSON.stringify(props).replaceAll('<', '\\u003c') }}
      />
    </>
  );
}
