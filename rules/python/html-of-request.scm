; severity: error
; enabled: yes
; tests: no
; needs: request
; summary: A value of the request is put into a page without escaping.
; message: A value of the request reaches the page unescaped; its sender can run scripts in the
;   reader's browser.
; why:
;   What the request says becomes part of the page: markup and scripts included.
; help:
;   Let a template escape the value, or escape it before it is put in.
; bad:
;   def view(request):
;       return HttpResponse("<b>" + request.GET["a"])
; bad:
;   def view(request):
;       name = request.args["name"]
;       return render_template_string("<b>%s</b>" % name)
; bad:
;   def view(request):
;       return mark_safe(request.GET["a"])
; good:
;   def view(request):
;       return HttpResponse(escape(request.GET["a"]))
; good:
;   def view(request):
;       return render_template("a.html", name=request.args["name"])
((call function: (_) @function arguments: (argument_list . (_) @data)) @match
  (#any-of? @function "HttpResponse" "mark_safe" "Markup" "render_template_string" "flask.render_template_string" "make_response"))
