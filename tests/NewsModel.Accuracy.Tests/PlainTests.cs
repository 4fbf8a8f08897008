using NewsModel.Accuracy.Extractors;

namespace NewsModel.Accuracy.Tests;

public class PlainTests
{
    [Fact]
    public void Blocks_and_breaks_end_lines_and_inline_elements_do_not() => Assert.Equal(
        ["Gull Rock", "The ferry sails.", "It is", "late.", "One", "Two"],
        Plain.LinesOf("<h1>Gull <b>R</b>ock</h1>The <i>ferry</i>\n  sails.<div>It is<br>late.</div><ul><li>One<li>Two</ul>"));

    [Fact]
    public void What_is_never_shown_is_left_out() => Assert.Equal(
        ["Seen & read"],
        Plain.LinesOf("<title>Title</title><style>p {}</style><p>Seen &amp;&nbsp;read<script>let a;</script><!-- note --><noscript>No</noscript></p>"));

    [Fact]
    public void A_page_without_text_has_no_lines() => Assert.Empty(Plain.LinesOf(""));
}
