<?php
/**
 * Prints what WordPress makes of an oEmbed answer, with its own code and without a database.
 * php wordpress-filter.php FOLDER-OF-WORDPRESS ADDRESS-OF-THE-PAGE < answer.json
 */
[, $folder, $address] = $argv;
define('ABSPATH', rtrim($folder, '/') . '/');
define('WPINC', 'wp-includes');
define('WP_DEBUG', false);
define('WP_CONTENT_DIR', ABSPATH . 'wp-content');

foreach (['compat', 'load', 'plugin', 'functions', 'formatting', 'kses', 'l10n', 'http', 'link-template', 'pluggable', 'class-wp-list-util', 'class-wp-oembed', 'embed'] as $part) {
    require_once ABSPATH . WPINC . "/$part.php";
}
// What would come from the database.
add_filter('pre_option', fn ($value, $name) => 'blog_charset' === $name ? 'UTF-8' : '', 10, 2);
add_filter('pre_site_option', fn () => '');
add_filter('oembed_dataparse', 'wp_filter_oembed_iframe_title_attribute', 5, 3);
add_filter('oembed_dataparse', 'wp_filter_oembed_result', 10, 3);

echo _wp_oembed_get_object()->data2html(json_decode(stream_get_contents(STDIN)), $address);
