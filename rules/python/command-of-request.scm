; severity: error
; enabled: yes
; tests: no
; needs: request
; summary: A value of the request is run as a command.
; message: A value of the request becomes part of a command; its sender can run other programs.
; why:
;   A shell takes `;`, `|`, `$( )` and more as its own, and a program takes what begins with `-` as an
;   option. Whoever sends the request runs what they like.
; help:
;   Start a fixed program without a shell, with the value as an argument of its own after a check.
;   Values are followed through local variables of the same function.
; bad:
;   def view(request):
;       os.system("ping " + request.GET["host"])
; bad:
;   def view(request):
;       name = request.args.get("name")
;       subprocess.run(f"convert {name}", shell=True)
; good:
;   def view(request):
;       os.system("ls")
; good:
;   def view(request):
;       subprocess.run(["ping", host])
; good:
;   def view(request):
;       os.system("ping " + shlex.quote(request.GET["host"]))
((call function: (_) @function arguments: (argument_list . (_) @data)) @match
  (#any-of? @function "os.system" "os.popen" "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput"))
((call function: (_) @function arguments: (argument_list . (_) @data (keyword_argument name: (identifier) @name value: (true)))) @match
  (#any-of? @function "subprocess.run" "subprocess.call" "subprocess.Popen" "subprocess.check_output" "subprocess.check_call" "Popen" "check_output") (#eq? @name "shell"))
