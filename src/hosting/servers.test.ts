import { expect, test } from 'vitest';
import { forgeOf } from '../catalogue/forge.ts';
import { apacheRules } from './apache.ts';
import { caddySite } from './caddy.ts';
import { nginxSite } from './nginx.ts';
import { everywhere, headersOf } from './response-headers.ts';

const forge = forgeOf({ forge: 'https://github.ente.example' });
const address = { host: 'ente.example', base: '/a/b/', forge };
const written = {
	apache: apacheRules(address.base, forge),
	nginx: nginxSite(address, '/var/www/vicini'),
	caddy: caddySite(address, '/var/www/vicini'),
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
				charset utf-8;
				include mime.types;
				types {
					text/calendar ics;
					application/manifest+json webmanifest;
				}
				index index.html;
				error_page 404 /a/b/404.html;
				gzip on;
				gzip_vary on;
				gzip_types text/css text/javascript application/javascript text/plain application/json application/xml text/xml image/svg+xml;

				add_header X-Content-Type-Options "nosniff" always;
				add_header Referrer-Policy "strict-origin-when-cross-origin" always;
				add_header Permissions-Policy "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=()" always;
				add_header Strict-Transport-Security "max-age=31536000" always;
				add_header Content-Security-Policy $site_content_security_policy always;
				add_header Cross-Origin-Opener-Policy $site_cross_origin_opener_policy always;
				add_header Cache-Control $site_cache_control always;

				location /a/b/ {
					alias /var/www/vicini/;
				}
			}
			"
		`);
});

test('Caddy sends one policy with a page', () => {
	expect(written.caddy.replaceAll(/"default-src[^"]+"/g, '"…"')).toMatchInlineSnapshot(`
		"ente.example {
			root * /var/www/vicini
			encode gzip

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
			handle_path /a/b/* {
				file_server
			}
			handle_errors {
				rewrite * /404.html
				file_server
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
		AddType application/manifest+json .webmanifest
		AddType text/calendar .ics

		<IfModule mod_deflate.c>
			AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain application/json application/xml image/svg+xml
		</IfModule>

		<IfModule mod_headers.c>
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
