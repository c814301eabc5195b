; severity: warning
; enabled: yes
; tests: no
; needs: request
; summary: The request chooses which address is fetched.
; message: The request chooses the address that is fetched from here, from inside your network.
; why:
;   Your server reaches what outsiders cannot: other services, the cloud's metadata with its keys.
; help:
;   Fetch only from hosts of a list, compared after parsing, and refuse private addresses.
; bad:
;   def view(request):
;       requests.get(request.GET["url"])
; bad:
;   def view(request):
;       url = request.json["url"]
;       urlopen(url)
; good:
;   def view(request):
;       requests.get("https://example.com/" + request.GET["id"])
((call function: (_) @function arguments: (argument_list . (_) @data)) @match
  (#any-of? @function "requests.get" "requests.post" "requests.put" "requests.head" "urlopen" "urllib.request.urlopen" "httpx.get" "httpx.post"))
