using static NewsModel.Html.Tests.Pages;

namespace NewsModel.Html.Tests;

/// <summary>Where lines end, and what is in them.</summary>
public class LineTests
{
    [Theory]
    [InlineData("<div>One</div><div>Two</div>", "One|Two")]
    [InlineData("<div>One<div>Two</div>Three</div>", "One|Two|Three")]
    [InlineData("One<br>Two<br/>Three", "One|Two|Three")]
    [InlineData("<ul><li>One<li>Two</ul>", "One|Two")]
    [InlineData("<dl><dt>One<dd>Two<dt>Three</dl>", "One|Two|Three")]
    [InlineData("<section>One<footer>Two</footer></section>", "One|Two")]
    [InlineData("Text</p>more", "Text||more")]
    public void Blocks_and_br_end_lines(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<p>A <b>ferry</b> to <a href='/'>Gull</a> Rock", "A ferry to Gull Rock")]
    [InlineData("<p>un<i>break</i><!-- here -->able<wbr>word", "unbreakableword")]
    [InlineData("<p>tide</span></div> table", "tide table")]
    [InlineData("<p>one <harbour-name>Ellis</harbour-name> two", "one Ellis two")]
    public void Inline_elements_and_ends_of_what_is_not_open_do_not(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<p> The \n\t ferry \r\n sails </p>", "The ferry sails")]
    [InlineData("<p>The <b> ferry</b> <i> </i>sails", "The ferry sails")]
    [InlineData("<p>One&nbsp; two&nbsp;</p>", "One\u00A0 two\u00A0")]
    [InlineData("<p>&#8203;&#9;&#13;&#10;&nbsp;</p>", "")]
    [InlineData("<p>One&#13;&#10;&#12;two", "One two")]
    [InlineData("<p>Tom &amp; Ana&hellip;", "Tom & Ana…")]
    public void White_space_runs_together_and_no_break_spaces_stay(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One||Two")]
    [InlineData("<h2>One</h2>\n\n<p>Two", "One||Two")]
    [InlineData("<div>One</div><ul><li>Two<ul><li>Three</ul><li>Four</ul>Five", "One||Two|Three|Four||Five")]
    [InlineData("One<br><br><br>Two", "One||Two")]
    [InlineData("One<hr>Two", "One||Two")]
    [InlineData("<div>One</div><p>&nbsp;</p><p></p><div>Two</div>", "One||Two")]
    [InlineData("<p></p><div>One</div><p></p>", "One")]
    public void A_blank_line_stands_around_what_stands_apart_and_never_two(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<pre>\n  a  b\n\n\tc\r\nd</pre>e", "  a  b||\tc|d||e")]
    [InlineData("<pre>a&#10;b</pre>", "a|b")]
    [InlineData("<xmp>a <b>\nc</xmp>", "a <b>|c")]
    public void Preformatted_text_is_kept(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<table><tr><th>Port<th>Depth<tr><td>Ellis<td> 4 m </table>", "Port\tDepth|Ellis\t4 m")]
    [InlineData("<table><tr><td><p>Menu</p></td><td><p>Story</p></td></tr></table>", "Menu||Story")]
    [InlineData("<table><tr><td>Menu<br>Home<td>Story<td>More</table>", "Menu|Home|Story\tMore")]
    [InlineData("<table><caption>Tides</caption><tbody><tr><td>High</table>After", "Tides|High|After")]
    [InlineData("<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table>", "a|b\tc|d|e")]
    public void A_row_is_a_line_unless_a_cell_has_lines_of_its_own(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<div><button>Share</button><button>Save</button></div>", "Share|Save")]
    [InlineData("<p>The <button>tide</button> turns", "The tide turns")]
    [InlineData("<p>Gull<span><button></button></span>, a rock", "Gull, a rock")]
    public void Buttons_are_lines_but_not_in_the_middle_of_text(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<script>if (a<b) document.write('<p>x')</script>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<noscript><img alt='A ferry'>Turn it on</noscript>")]
    [InlineData("<template><p>x</p></template>")]
    [InlineData("<select><option>x<option>y</select>")]
    [InlineData("<textarea>x</textarea>")]
    [InlineData("<iframe>x</iframe>")]
    [InlineData("<svg><title>x</title><style>p > a {}</style><text>x</text></svg>")]
    [InlineData("<video><p>x</p></video>")]
    [InlineData("<dialog>x</dialog>")]
    [InlineData("<div hidden>x</div>")]
    [InlineData("<div HIDDEN='until-found'>x</div>")]
    [InlineData("<span style='color: red; DISPLAY : none!important'>x</span>")]
    [InlineData("<a style='visibility:hidden' href='/'>x</a>")]
    [InlineData("<span style='position:absolute;clip:rect(0 0 0 0)'>x</span>")]
    [InlineData("<span style='clip-path: inset(50%)'>x<b>x</b></span>")]
    [InlineData("<div style='display:none'><p>x<div>x<img alt='A ferry'></div></div>")]
    public void What_is_not_shown_is_gone(string gone) => Assert.Equal("One two", Text("<span>One " + gone + "two"));

    [Theory]
    [InlineData("<body hidden style='display:none'><p>One", "One")]
    [InlineData("<p aria-hidden='true'>One", "One")]
    [InlineData("<p style='display:block;background:url(none)'>One", "One")]
    [InlineData("<dialog open>One</dialog>", "One")]
    [InlineData("<details><summary>One</summary>Two</details>", "One|Two")]
    [InlineData("<a hidden>One</a>Two", "Two")]
    [InlineData("<ruby>One<rp>(<rt>Two<rp>)</ruby>Three", "OneTwoThree")]
    public void What_is_shown_stays(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<div><img alt='A  ferry\n at sea'>One</div>", "A ferry at sea|One")]
    [InlineData("<p>One <img alt='A ferry'>two</p><p>Three", "One two|A ferry||Three")]
    [InlineData("<figure><img alt='A ferry'><figcaption>Off Gull Rock</figcaption></figure>", "A ferry|Off Gull Rock")]
    [InlineData("<p>One<img alt=''><img><img alt=' '>two", "Onetwo")]
    [InlineData("<p>One <img alt='☀️'> two", "One ☀️ two")]
    public void An_alternative_text_is_a_line_of_its_own_unless_it_stands_for_a_sign(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<p>One<div>Two</div>", "One||Two")]
    [InlineData("<h2>One<h3>Two</h2>Three", "One||Two||Three")]
    [InlineData("<div>One<span>Two</div>Three</span>Four", "OneTwo|ThreeFour")]
    [InlineData("<svg><path><p>One", "One")]
    [InlineData("<svg/>One", "One")]
    [InlineData("<svg><svg><g/></p>One", "One")]
    [InlineData("<a href=/><svg><path></a>One", "One")]
    [InlineData("<select><option>x<select>One", "One")]
    [InlineData("<select><object></select>One", "One")]
    [InlineData("<i style='display:none'><div>x</i>One", "One")]
    [InlineData("<table><div hidden>x<tr><td>One", "One")]
    [InlineData("<table><tr><td>One<tr><td><b hidden>x<td>Two</table>", "One|Two")]
    [InlineData("<td>One<tr>two", "Onetwo")]
    [InlineData("<p>One<script>two", "One")]
    [InlineData("<p>One<!-- two", "One")]
    [InlineData("<p>a < b & c <3", "a < b & c <3")]
    [InlineData("<p>One\0<b\0>Two", "OneTwo")]
    [InlineData("One</body></html>Two", "OneTwo")]
    public void Broken_markup_is_read_as_browsers_do(string html, string text) => Assert.Equal(text, Text(html));

    [Fact]
    public void Each_line_that_is_not_blank_is_listed_with_its_number()
    {
        HtmlPage page = Read("<p>One</p><div>Two</div><p>Three");

        Assert.Equal("One\n\nTwo\n\nThree\n", page.ToString());
        Assert.Equal([1, 3, 5], page.Markup.Lines.Select(static line => line.Number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p> <br> <script>x</script>")]
    public void A_page_without_text_has_no_lines(string html)
    {
        HtmlPage page = Read(html);

        Assert.True(page.Utf8.IsEmpty);
        Assert.Empty(page.Markup.Lines);
    }
}
