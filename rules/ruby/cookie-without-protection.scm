; severity: warning
; enabled: yes
; tests: no
; summary: A cookie is written without `httponly` or `secure`.
; message: This cookie is readable by scripts or sent over plain HTTP; somebody asked for that
;   here.
; why:
;   A script that slipped into a page, or anybody on the way, then reads the cookie and with it the
;   session.
; help:
;   Leave `httponly` and `secure` out of it or set them to `true`.
; bad:
;   cookies[:session] = { value: token, httponly: false }
; bad:
;   Rails.application.config.session_store :cookie_store, key: "_app", secure: false
; good:
;   cookies[:session] = { value: token, httponly: true, secure: true }
; good:
;   cookies[:theme] = "dark"
((assignment left: (element_reference object: (_) @object) right: (hash (pair key: (hash_key_symbol) @key value: (false)) @match))
  (#match? @object "^cookies") (#any-of? @key "httponly" "secure" "http_only"))
((call method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (false)) @match))
  (#eq? @method "session_store") (#any-of? @key "httponly" "secure" "http_only"))
