; severity: error
; enabled: yes
; tests: no
; needs: request
; summary: The request chooses which file is used.
; message: The request chooses the file that is used here; `../` leads out of the folder it was
;   meant to stay in.
; why:
;   With `../../` in it a name reaches any file that the program may read or overwrite: keys,
;   configuration, other people's data.
; help:
;   Keep the last part of the name only, or look the file up by an id of your own.
; bad:
;   def view(request):
;       open("files/" + request.GET["name"])
; bad:
;   def view(request):
;       name = request.args["file"]
;       return send_file(os.path.join(BASE, name))
; good:
;   def view(request):
;       open(os.path.join(BASE, secure_filename(request.args["file"])))
; good:
;   def view(request):
;       return send_from_directory(BASE, request.args["file"])
((call function: (_) @function arguments: (argument_list . (_) @data)) @match
  (#any-of? @function "open" "send_file" "flask.send_file" "os.remove" "os.unlink" "shutil.rmtree" "FileResponse" "os.listdir"))
