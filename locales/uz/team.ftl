error-last-owner = Botning egasi boʻlishi kerak. Avval boshqa xodimni ham doʻkon egasi qilib belgilang.
