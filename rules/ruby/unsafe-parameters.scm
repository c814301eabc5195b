; severity: warning
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: All parameters of a request are taken, the unexpected ones too.
; message: `{method}` takes every parameter that the request has, also those you never meant to
;   accept.
; why:
;   Whoever sends the request can add `admin=true`, and it is stored with the rest.
; help:
;   `params.require(:user).permit(:name, :email)`.
; bad:
;   User.create(params[:user].to_unsafe_h)
; bad:
;   user.update(params.to_unsafe_hash)
; good:
;   User.create(params.require(:user).permit(:name))
; good:
;   filters = params.to_unsafe_h.slice(:page, :sort)
((call receiver: (constant) method: (identifier) @write arguments: (argument_list . (call receiver: (_) @from method: (identifier) @method) @match .))
  (#any-of? @write "new" "create" "create!" "insert" "upsert" "build") (#any-of? @method "to_unsafe_h" "to_unsafe_hash") (#match? @from "^params\\b"))
((call receiver: (_) method: (identifier) @write arguments: (argument_list . (call receiver: (_) @from method: (identifier) @method) @match .))
  (#any-of? @write "update" "update!" "update_attributes" "assign_attributes" "attributes") (#any-of? @method "to_unsafe_h" "to_unsafe_hash") (#match? @from "^params\\b"))
