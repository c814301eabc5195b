; severity: warning
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: `params.permit!` lets a request set every attribute.
; message: `permit!` lets the request set every attribute of the record; list those that are meant.
; why:
;   A request can then set what no form offers: `admin`, `user_id`, a price.
; help:
;   `params.require(:user).permit(:name, :email)`, or `params.expect` in Rails 8.
; bad:
;   User.new(params.permit!)
; bad:
;   user.update(params[:user].permit!)
; good:
;   User.new(params.require(:user).permit(:name))
; good:
;   policy.permit!
((call receiver: (identifier) @receiver method: (identifier) @method) @match
  (#eq? @receiver "params") (#eq? @method "permit!"))
((call receiver: (element_reference object: (identifier) @receiver) method: (identifier) @method) @match
  (#eq? @receiver "params") (#eq? @method "permit!"))
((call receiver: (call receiver: (identifier) @receiver method: (identifier) @require) method: (identifier) @method) @match
  (#eq? @receiver "params") (#any-of? @require "require" "fetch") (#eq? @method "permit!"))
