// A page as data: the view XML, the navigation and the bundle's entry are derived from it.

/** Menus of the navigation; a page of none stands in the bar itself. */
export type PageMenu = 'Connections' | 'Risk' | 'Uniforms';

export interface PageDescription {
  /** View name, file name of the bundle and last part of the address: `find`. */
  readonly name: string;
  /** Shown in the navigation; 5 to 80 characters for Splunk's own check, shorter labels are padded by none. */
  readonly label: string;
  /** Pages of one menu stand one behind the other in the registry. */
  readonly menu?: PageMenu;
  /** One sentence for the docs. */
  readonly description: string;
  /** The page an analyst lands on. */
  readonly isDefault: boolean;
}
