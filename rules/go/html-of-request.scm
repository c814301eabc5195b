; severity: error
; enabled: yes
; tests: no
; needs: http|gin|echo|fiber
; summary: A value of the request is put into a page without escaping.
; message: A value of the request reaches the page unescaped; its sender can run scripts in the
;   reader's browser.
; why:
;   What the request says becomes part of the page: markup and scripts included.
; help:
;   Let a template escape the value, or escape it before it is put in.
; bad:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	fmt.Fprintf(w, "<h1>%s</h1>", r.FormValue("name"))
;   }
; bad:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	page.Note = template.HTML(r.FormValue("note"))
;   }
; good:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	fmt.Fprintf(w, "<h1>%s</h1>", html.EscapeString(r.FormValue("name")))
;   }
; good:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	fmt.Fprintf(w, "%s", r.FormValue("name"))
;   }
((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (identifier) . (interpreted_string_literal) @format (_) @data)) @match
  (#eq? @package "fmt") (#any-of? @method "Fprintf") (#match? @format "<[a-z]"))
((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) @data)) @match
  (#eq? @package "template") (#any-of? @method "HTML" "JS" "HTMLAttr"))
