; severity: error
; enabled: yes
; tests: no
; needs: request
; summary: A redirect goes wherever the request says.
; message: This redirect goes wherever the request says, to other sites too.
; why:
;   A link to your site then leads to somebody else's, and looks trustworthy while doing so.
; help:
;   Redirect to addresses of a list, or check that the address begins with one `/` and a letter.
; bad:
;   def view(request):
;       return redirect(request.GET["next"])
; bad:
;   def view(request):
;       target = request.args.get("next") or "/"
;       return redirect(target)
; good:
;   def view(request):
;       return redirect("/users/" + request.GET["id"])
; good:
;   def view(request):
;       if url_has_allowed_host_and_scheme(request.GET["next"], None):
;           return redirect(request.GET["next"])
((call function: (_) @function arguments: (argument_list . (_) @data)) @match
  (#any-of? @function "redirect" "flask.redirect" "HttpResponseRedirect" "RedirectResponse"))
