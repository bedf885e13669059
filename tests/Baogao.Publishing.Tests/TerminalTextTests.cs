namespace Baogao.Publishing.Tests;

/// <summary>Console text looks on the page as in a terminal.</summary>
public class TerminalTextTests
{
    [Theory]
    [InlineData("a < b\n\tc\n", "a &lt; b\n\tc\n")]
    [InlineData("1%\r2%\r3%", "3%")]
    [InlineData("100%\r5", "500%")]
    [InlineData("100%\r\u001b[K5", "5")]
    [InlineData("a\r\nb\r\n", "a\nb\n")]
    [InlineData("ab\bc", "ac")]
    [InlineData("\b\bx", "x")]
    [InlineData("进度1\r进度2", "进度2")]
    [InlineData("one\ntwo\u001b[1A\rONE", "ONE\ntwo")]
    [InlineData("a\u001b[3Cb", "a   b")]
    [InlineData("old\u001b[2Jnew", "new")]
    [InlineData("\u001b]0;title\u0007text", "text")]
    [InlineData("\u001b]8;;https://x.example\u001b\\link\u001b]8;;\u001b\\", "link")]
    [InlineData("bell\u0007 null\0", "bell null")]
    public void What_moves_the_cursor_is_carried_out(string text, string html) => Assert.Equal(html, TerminalText.ToHtml(text));

    [Theory]
    [InlineData("\u001b[31mred\u001b[0m plain", "<span class=\"ansi-fg-1\">red</span> plain")]
    [InlineData("\u001b[1;4;92mx\u001b[22my\u001b[24;39mz", "<span class=\"ansi-bold ansi-underline ansi-fg-10\">x</span><span class=\"ansi-underline ansi-fg-10\">y</span>z")]
    [InlineData("\u001b[3;9mx\u001b[m.", "<span class=\"ansi-italic ansi-struck\">x</span>.")]
    [InlineData("\u001b[7mx\u001b[27my", "<span class=\"ansi-inverse\">x</span>y")]
    [InlineData("\u001b[97;41mx", "<span class=\"ansi-bg-1\">x</span>")]
    [InlineData("\u001b[38;5;9mx", "<span class=\"ansi-fg-9\">x</span>")]
    [InlineData("\u001b[48;5;196mx", "<span style=\"background:#ff0000;color:#000000\">x</span>")]
    [InlineData("\u001b[38;2;0;0;139mx", "<span style=\"color:light-dark(#00008b,#7f7fc5)\">x</span>")]
    [InlineData("\u001b[38;2;1;2;3;48;2;250;251;252mx", "<span style=\"background:#fafbfc;color:#000000;color:#010203\">x</span>")]
    [InlineData("\u001b[31mred\ntwo", "<span class=\"ansi-fg-1\">red</span>\n<span class=\"ansi-fg-1\">two</span>")]
    [InlineData("\u001b[31m<b>", "<span class=\"ansi-fg-1\">&lt;b&gt;</span>")]
    public void Colours_and_weights_become_spans(string text, string html) => Assert.Equal(html, TerminalText.ToHtml(text));

    [Theory]
    [InlineData("a\u001b", "a")]
    [InlineData("a\u001b[31", "a")]
    [InlineData("a\u001b[38;5mb", "ab")]
    [InlineData("a\u001b[38;2;1mb", "ab")]
    [InlineData("a\u001b[38;5;999mb", "ab")]
    [InlineData("a\u001b]0;never ends\nb", "a\nb")]
    [InlineData("a\u001b[999999999999999999999Cb", "a b")]
    [InlineData("a\u001b[31\u0001b", "ab")]
    public void Unfinished_and_senseless_sequences_leave_no_trace(string text, string html) => Assert.Equal(html, TerminalText.ToHtml(text));
}
