; severity: error
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: A value of the request is put into a page without escaping.
; message: A value of the request reaches the page unescaped; its sender can run scripts in the
;   reader's browser.
; why:
;   `html_safe`, `raw` and `render html:` switch off the escaping that Rails applies. What the request
;   says then becomes part of the page: markup and scripts included.
; help:
;   Leave the value as it is and Rails escapes it, or clean it with `sanitize`.
; bad:
;   render html: "<b>#{params[:name]}</b>".html_safe
; bad:
;   raw(params[:note])
; bad:
;   def title
;     name = params[:name]
;     "<h1>#{name}</h1>".html_safe
;   end
; bad:
;   render inline: params[:template]
; good:
;   render plain: params[:name]
; good:
;   raw(sanitize(params[:note]))
; good:
;   "<h1>#{h(params[:name])}</h1>".html_safe
((call receiver: (_) @data method: (identifier) @method) @match
  (#eq? @method "html_safe"))
((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#eq? @method "raw"))
((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: [(identifier) (element_reference) (instance_variable) (string) (binary)] @data))) @match
  (#eq? @method "render") (#any-of? @key "inline" "html"))
