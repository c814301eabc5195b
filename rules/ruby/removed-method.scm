; severity: error
; enabled: yes
; tests: yes
; summary: A method or constant is used that Ruby no longer has.
; message: `{match}` was removed from Ruby; the program fails here.
; why:
;   `File.exists?`, `Fixnum` and others were deprecated for years and are gone since Ruby 3.2 or
;   earlier.
; help:
;   `File.exist?`, `Dir.exist?`, `Integer`, `URI::DEFAULT_PARSER.escape`, `ERB::Util.url_encode`.
; bad:
;   load(path) if File.exists?(path)
; bad:
;   Dir.exists?("tmp")
; bad:
;   URI.escape(url)
; bad:
;   raise unless size.is_a?(Fixnum)
; good:
;   load(path) if File.exist?(path)
; good:
;   raise unless size.is_a?(Integer)
; good:
;   URI.encode_www_form_component(url)
; good:
;   Fixnum = Integer unless defined?(Fixnum)
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list)) @match
  (#any-of? @receiver "File" "Dir" "FileTest") (#eq? @method "exists?"))
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list)) @match
  (#eq? @receiver "URI") (#any-of? @method "escape" "unescape" "encode" "decode"))
((call method: (identifier) @method arguments: (argument_list (constant) @match))
  (#any-of? @method "is_a?" "kind_of?" "instance_of?") (#any-of? @match "Fixnum" "Bignum"))
((when pattern: (pattern (constant) @match)) (#any-of? @match "Fixnum" "Bignum"))
