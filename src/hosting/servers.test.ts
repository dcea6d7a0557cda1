import { expect, test } from 'vitest';
import { forgeOf } from '../catalogue/forge.ts';
import { apacheRules } from './apache.ts';
import { caddySite } from './caddy.ts';
import { nginxSite } from './nginx.ts';
import { everywhere, headersOf } from './response-headers.ts';
import type { ServerSite } from './server-site.ts';

const forge = forgeOf({ forge: 'https://github.ente.example' });
const site: ServerSite = {
	host: 'ente.example',
	base: '/a/b/',
	forge,
	old: { offerte: { 'a--prima': 'a--adesso' }, categorie: { commercio: 'vendita-online' } },
	folder: '/var/www/vicini',
};
const written = {
	apache: apacheRules(site.base, forge),
	nginx: nginxSite(site),
	caddy: caddySite(site),
};

test.each(Object.entries(written))('%s says what every host says', (_name, text) => {
	for (const [header, value] of Object.entries(everywhere)) {
		expect(text).toContain(`${header} "${value}"`);
	}
	for (const kind of ['ordinary', 'search', 'admin'] as const) {
		for (const value of Object.values(headersOf(kind, forge))) expect(text).toContain(`"${value}"`);
	}
	expect(text).toContain('"public, max-age=31536000, immutable"');
	expect(text).toContain('/a/b/_astro/');
});

test('nginx answers under its path, from the folder of the files', () => {
	expect(written.nginx.slice(written.nginx.indexOf('map $uri $site_cache_control')))
		.toMatchInlineSnapshot(`
			"map $uri $site_cache_control {
				default "no-cache";
				"~^/a/b/_astro/" "public, max-age=31536000, immutable";
			}

			server {
				listen 80;
				listen [::]:80;
				server_name ente.example;
				server_tokens off;
				absolute_redirect off;
				charset utf-8;
				charset_types text/css text/csv text/calendar text/javascript application/javascript text/plain application/xml text/xml;
				include mime.types;
				default_type application/octet-stream;
				types {
					text/csv csv;
					text/calendar ics;
					application/manifest+json webmanifest;
				}
				index index.html;
				error_page 404 /a/b/404.html;
				error_page 403 =404 /a/b/404.html;
				gzip on;
				gzip_vary on;
				gzip_types text/css text/csv text/calendar text/javascript application/javascript text/plain application/json application/manifest+json application/wasm application/xml text/xml image/svg+xml;

				add_header X-Content-Type-Options "nosniff" always;
				add_header Referrer-Policy "strict-origin-when-cross-origin" always;
				add_header Permissions-Policy "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=()" always;
				add_header Strict-Transport-Security "max-age=31536000" always;
				add_header Content-Security-Policy $site_content_security_policy always;
				add_header Cross-Origin-Opener-Policy $site_cross_origin_opener_policy always;
				add_header Cache-Control $site_cache_control always;

				rewrite ^/a/b/((?:[a-z][a-z]/)?)offerte/a--prima(?:/([a-z0-9./-]*))?$ /a/b/$1offerte/a--adesso/$2 permanent;
				rewrite ^/a/b/((?:[a-z][a-z]/)?)categorie/commercio(?:/([a-z0-9./-]*))?$ /a/b/$1categorie/vendita-online/$2 permanent;
				rewrite ^/a/b/((?:[a-z][a-z]/)?)regioni/([a-z-]+)/commercio(?:/([a-z0-9./-]*))?$ /a/b/$1regioni/$2/vendita-online/$3 permanent;

				location /a/b/ {
					alias "/var/www/vicini/";
				}
				location ~ /\\.(?!well-known/) {
					return 404;
				}
				location = /a/b {
					return 301 /a/b/$is_args$args;
				}
				location / {
					return 404;
				}
			}
			"
		`);
});

test('Caddy sends one policy with a page', () => {
	expect(written.caddy.replaceAll(/"default-src[^"]+"/g, '"…"')).toMatchInlineSnapshot(`
		"ente.example {
			root * "/var/www/vicini"
			encode {
				gzip
				match {
					header Content-Type text/html*
					header Content-Type text/css*
					header Content-Type text/csv*
					header Content-Type text/calendar*
					header Content-Type text/javascript*
					header Content-Type application/javascript*
					header Content-Type text/plain*
					header Content-Type application/json*
					header Content-Type application/manifest+json*
					header Content-Type application/wasm*
					header Content-Type application/xml*
					header Content-Type text/xml*
					header Content-Type image/svg+xml*
				}
			}

			header {
				X-Content-Type-Options "nosniff"
				Referrer-Policy "strict-origin-when-cross-origin"
				Permissions-Policy "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=()"
				Strict-Transport-Security "max-age=31536000"
			}

			@search path_regexp ^/a/b/(([a-z][a-z]/)?cerca/)
			header @search {
				Content-Security-Policy "…"
				Cross-Origin-Opener-Policy "same-origin"
			}
			@proposals path_regexp ^/a/b/(([a-z][a-z]/)?proponi/stato/)
			header @proposals {
				Content-Security-Policy "…"
				Cross-Origin-Opener-Policy "same-origin"
			}
			@admin path_regexp ^/a/b/(([a-z][a-z]/)?admin/)
			header @admin {
				Content-Security-Policy "…"
				Cross-Origin-Opener-Policy "same-origin-allow-popups"
			}

			@ordinary not path_regexp ^/a/b/(([a-z][a-z]/)?cerca/|([a-z][a-z]/)?proponi/stato/|([a-z][a-z]/)?admin/)
			header @ordinary {
				Content-Security-Policy "…"
				Cross-Origin-Opener-Policy "same-origin"
			}

			@unchanging path /a/b/_astro/*
			header @unchanging {
				Cache-Control "public, max-age=31536000, immutable"
			}

			@changing not path /a/b/_astro/*
			header @changing {
				Cache-Control "no-cache"
			}

			@csv path *.csv
			header @csv Content-Type "text/csv; charset=utf-8"
			@ics path *.ics
			header @ics Content-Type "text/calendar; charset=utf-8"
			@webmanifest path *.webmanifest
			header @webmanifest Content-Type "application/manifest+json"
			@ico path *.ico
			header @ico Content-Type "image/x-icon"
			@ods path *.ods
			header @ods Content-Type "application/vnd.oasis.opendocument.spreadsheet"
			@odt path *.odt
			header @odt Content-Type "application/vnd.oasis.opendocument.text"
			@txt path *.txt
			header @txt Content-Type "text/plain; charset=utf-8"
			@woff2 path *.woff2
			header @woff2 Content-Type "font/woff2"
			@pagefind path *.pagefind
			header @pagefind Content-Type "application/octet-stream"
			@pf_index path *.pf_index
			header @pf_index Content-Type "application/octet-stream"
			@pf_meta path *.pf_meta
			header @pf_meta Content-Type "application/octet-stream"

			@moved1 path_regexp moved1 ^/a/b/((?:[a-z][a-z]/)?)offerte/a--prima(?:/([a-z0-9./-]*))?$
			redir @moved1 /a/b/{re.moved1.1}offerte/a--adesso/{re.moved1.2} 301
			@moved2 path_regexp moved2 ^/a/b/((?:[a-z][a-z]/)?)categorie/commercio(?:/([a-z0-9./-]*))?$
			redir @moved2 /a/b/{re.moved2.1}categorie/vendita-online/{re.moved2.2} 301
			@moved3 path_regexp moved3 ^/a/b/((?:[a-z][a-z]/)?)regioni/([a-z-]+)/commercio(?:/([a-z0-9./-]*))?$
			redir @moved3 /a/b/{re.moved3.1}regioni/{re.moved3.2}/vendita-online/{re.moved3.3} 301
			redir /a/b /a/b/ 301

			handle_path /a/b/* {
				@write not method GET HEAD
				error @write 405
				@hidden {
					path */.*
					not path /.well-known/*
				}
				error @hidden 404
				@unnamable path_regexp (\\x00|[^/]{256})
				error @unnamable 404
				@folder {
					path_regexp folder ^((?:/[a-z0-9-]+)+)$
					file {path}/index.html
					expression {query} != ""
				}
				redir @folder /a/b{re.folder.1}/?{query} 301
				file_server
			}
			handle {
				error 404
			}
			handle_errors {
				header {
					Content-Security-Policy "…"
					Cross-Origin-Opener-Policy "same-origin"
					Cache-Control "no-cache"
					Content-Type "text/html; charset=utf-8"
				}
				@missing expression {http.error.status_code} == 404 && {http.request.method} in ["GET", "HEAD"]
				handle @missing {
					request_header -If-Modified-Since
					request_header -If-None-Match
					request_header -Range
					rewrite * /404.html
					file_server
				}
				handle {
					respond "{http.error.status_code} {http.error.status_text}"
				}
			}
		}
		"
	`);
});

test('Apache keeps the rules of a place together', () => {
	expect(written.apache.replaceAll(/"default-src[^"]+"/g, '"…"')).toMatchInlineSnapshot(`
		"Options -Indexes
		DirectorySlash On
		ErrorDocument 404 /a/b/404.html
		AddDefaultCharset utf-8
		AddCharset utf-8 .css .csv .ics .js .txt .xml
		AddType text/csv .csv
		AddType text/calendar .ics
		AddType application/manifest+json .webmanifest
		AddType image/x-icon .ico
		AddType application/vnd.oasis.opendocument.spreadsheet .ods
		AddType application/vnd.oasis.opendocument.text .odt
		AddType text/plain .txt
		AddType font/woff2 .woff2
		AddType application/octet-stream .pagefind
		AddType application/octet-stream .pf_index
		AddType application/octet-stream .pf_meta
		RedirectMatch 404 /\\.(?!well-known/)

		<LimitExcept GET HEAD>
			Require all denied
		</LimitExcept>

		<IfModule mod_deflate.c>
			AddOutputFilterByType DEFLATE text/html text/css text/csv text/calendar text/javascript application/javascript text/plain application/json application/manifest+json application/wasm application/xml text/xml image/svg+xml
		</IfModule>

		<IfModule mod_headers.c>
			# A packed file has a name of its own, which Apache does not know again.
			RequestHeader edit If-None-Match '^"((.*)-gzip)"$' '"$1", "$2"'
			Header always set X-Content-Type-Options "nosniff"
			Header always set Referrer-Policy "strict-origin-when-cross-origin"
			Header always set Permissions-Policy "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=()"
			Header always set Strict-Transport-Security "max-age=31536000"
			Header always set Content-Security-Policy "…"
			Header always set Cross-Origin-Opener-Policy "same-origin"
			Header always set Cache-Control "no-cache"
			<If "%{REQUEST_URI} =~ m#^/a/b/(([a-z][a-z]/)?cerca/)#">
				Header always set Content-Security-Policy "…"
				Header always set Cross-Origin-Opener-Policy "same-origin"
			</If>
			<If "%{REQUEST_URI} =~ m#^/a/b/(([a-z][a-z]/)?proponi/stato/)#">
				Header always set Content-Security-Policy "…"
				Header always set Cross-Origin-Opener-Policy "same-origin"
			</If>
			<If "%{REQUEST_URI} =~ m#^/a/b/(([a-z][a-z]/)?admin/)#">
				Header always set Content-Security-Policy "…"
				Header always set Cross-Origin-Opener-Policy "same-origin-allow-popups"
			</If>
			<If "%{REQUEST_URI} =~ m#^/a/b/_astro/#">
				Header always set Cache-Control "public, max-age=31536000, immutable"
			</If>
		</IfModule>
		"
	`);
});

test('nginx hears a name without its port, and reads a folder with spaces', () => {
	const text = nginxSite({ ...site, host: 'ente.example:8080', folder: '/srv/il "sito"' });
	expect(text).toContain('server_name ente.example;');
	expect(text).toContain(String.raw`alias "/srv/il \"sito\"/";`);
});

test('nothing is outside a site that lives at the root', () => {
	expect(nginxSite({ ...site, base: '/' })).not.toContain('location = ');
	expect(caddySite({ ...site, base: '/' })).not.toContain('redir  ');
	expect(caddySite(site)).toContain('redir /a/b /a/b/ 301');
});
