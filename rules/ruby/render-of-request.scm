; severity: warning
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: The request chooses which template is shown.
; message: The request chooses which template is rendered.
; why:
;   Any template can be shown then, those for others too, and older versions of Rails show any file of
;   the machine.
; help:
;   Take the name from a list: `render TABS.fetch(params[:tab], "overview")`.
; bad:
;   render params[:page]
; bad:
;   render "pages/#{params[:page]}"
; bad:
;   def show
;     page = params[:page]
;     render template: page
;   end
; good:
;   render TABS.fetch(params[:tab], "overview")
; good:
;   render json: params[:filter]
; good:
;   def show
;     render params[:page] if PAGES.include?(params[:page])
;   end
((call !receiver method: (identifier) @method arguments: (argument_list . [(element_reference) (string) (identifier) (instance_variable) (binary)] @data)) @match
  (#eq? @method "render"))
((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: [(element_reference) (string) (identifier) (instance_variable) (binary)] @data))) @match
  (#eq? @method "render") (#any-of? @key "template" "partial" "action" "layout"))
