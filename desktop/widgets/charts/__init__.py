"""Pictures of a report: laid out from whole numbers and drawn by one hand, in a window, on a page and as a file.

What lies on a plane (lines, bars, curves, marks and the axes' names) is drawn by pyqtgraph, through `graph.py`, which
is read when the first picture is painted and by nothing else: the library and NumPy take as long to read as a till
takes to start. Where things lie, which values an axis names and what is said of a place are ours, in whole numbers.
"""
