"""Pictures of a report: laid out from whole numbers and drawn by one hand, in a window, on a page and as a file.

They are drawn with Qt's own painter: a library of charts would keep the window waiting while it loads, and would draw
on paper what it draws on a screen, in lines one dot wide.
"""
