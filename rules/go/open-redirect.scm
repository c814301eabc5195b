; severity: error
; enabled: yes
; tests: no
; needs: http|gin|echo|fiber
; summary: A redirect goes wherever the request says.
; message: This redirect goes wherever the request says, to other sites too.
; why:
;   A link to your site then leads to somebody else's, and looks trustworthy while doing so.
; help:
;   Redirect to addresses of a list, or check that the address begins with one `/` and a letter.
; bad:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	http.Redirect(w, r, r.FormValue("next"), http.StatusFound)
;   }
; bad:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	next := r.URL.Query().Get("next")
;   	http.Redirect(w, r, next, 302)
;   }
; good:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	http.Redirect(w, r, "/users/"+r.FormValue("id"), 302)
;   }
((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (_) . (_) . (_) @data)) @match
  (#eq? @package "http") (#eq? @method "Redirect"))
