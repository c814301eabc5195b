; severity: error
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: A redirect goes wherever the request says.
; message: This redirect goes wherever the request says, to other sites too.
; why:
;   A link to your site then leads to somebody else's, and looks trustworthy while doing so. It is how
;   people are brought to give away a password.
; help:
;   `redirect_to url_from(params[:back]) || root_path` allows addresses of this site only; so does
;   `allow_other_host: false`.
; bad:
;   redirect_to params[:return_to]
; bad:
;   def create
;     target = params[:next] || root_path
;     redirect_to target
;   end
; good:
;   redirect_to url_from(params[:next]) || root_path
; good:
;   redirect_to user_path(params[:id])
; good:
;   redirect_to params[:next], allow_other_host: false
; good:
;   redirect_to action: params[:tab]
; good:
;   redirect_to "/users/#{params[:name]}"
((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data) @arguments) @match
  (#eq? @method "redirect_to") (#not-match? @arguments "allow_other_host: false|only_path: true"))
