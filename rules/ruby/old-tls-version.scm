; severity: warning
; enabled: yes
; tests: no
; summary: A version of TLS is asked for that can be broken.
; message: {version} can be broken; leave the version out, or set `min_version` to TLS 1.2.
; why:
;   Connections of this version can be read or changed on the way, and servers refuse them by and by.
; help:
;   `context.min_version = OpenSSL::SSL::TLS1_2_VERSION`.
; bad:
;   http.ssl_version = :SSLv3
; bad:
;   OpenSSL::SSL::SSLContext.new(:TLSv1)
; bad:
;   context.ssl_version = "TLSv1_1"
; good:
;   http.min_version = OpenSSL::SSL::TLS1_2_VERSION
; good:
;   http.ssl_version = :TLSv1_2
((assignment left: (call method: (identifier) @name) right: [(simple_symbol) (string)] @version) @match
  (#eq? @name "ssl_version") (#match? @version "^[:\"'](?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)['\"]?$"))
((pair key: (hash_key_symbol) @name value: [(simple_symbol) (string)] @version) @match
  (#eq? @name "ssl_version") (#match? @version "^[:\"'](?:SSLv2|SSLv3|TLSv1|TLSv1_1)['\"]?$"))
((call receiver: (scope_resolution name: (constant) @name) method: (identifier) @method arguments: (argument_list . [(simple_symbol) (string)] @version .)) @match
  (#eq? @name "SSLContext") (#eq? @method "new") (#match? @version "^[:\"'](?:SSLv2|SSLv3|TLSv1|TLSv1_1)['\"]?$"))
