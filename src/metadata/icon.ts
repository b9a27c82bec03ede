/** Names the site's icon in the head of a page: one that names none has browsers ask for `/favicon.ico`. */
export const ICON = '<link rel="icon" href="/icon.svg" type="image/svg+xml">';
