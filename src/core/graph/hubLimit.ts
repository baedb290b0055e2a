// The one number that says what a hub is: pages, searches and linking must not differ about it.

/** Records beyond which a value points nowhere: it joins nobody, and is named instead of followed. */
export const HUB_ABOVE = 50; // a call centre, a registrar's address: measured hubs begin well above, families stay below
