using System.Globalization;
using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using CsCheck;

namespace Baogao.Notebooks.Tests.Documents;

public class PythonJsonTests
{
    private static readonly string[] Awkward = ["\u3000", "\u2028", "😀", "𠮷", "\ud800", "\0", "\"\\/\b\f\n\r\t", "高行镇", "\ufeff"];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char.Array[0, 12].Select(chars => new string(chars)),
        Gen.Int[0, Awkward.Length - 1].Select(i => Awkward[i]));

    private static Gen<JsonNode?> Node(int depth)
    {
        var leaf = Gen.OneOf(
            Text.Select(text => (JsonNode?)JsonValue.Create(text)),
            Gen.Double.Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Long.Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Bool.Select(truth => (JsonNode?)JsonValue.Create(truth)),
            Gen.Const((JsonNode?)null));
        return depth == 0 ? leaf : Gen.OneOf(
            leaf,
            Node(depth - 1).Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
            Gen.Select(Text, Node(depth - 1)).Array[0, 4].Select(members =>
            {
                var result = new JsonObject();
                foreach (var (name, value) in members)
                {
                    result[name] = value?.DeepClone();
                }

                return (JsonNode?)result;
            }));
    }

    [Fact]
    public void Any_value_that_was_written_is_read_back_and_written_the_same()
        => Node(4).Sample(node =>
        {
            var text = PythonJsonWriter.Write(node);
            Assert.Equal(text, PythonJsonWriter.Write(PythonJsonReader.Parse(text, "n")));
        });

    [Fact]
    public void Any_string_survives()
        => Text.Sample(text => Assert.Equal(text, (string?)PythonJsonReader.Parse(PythonJsonWriter.Write(JsonValue.Create(text)), "n")));

    [Fact]
    public void Any_double_survives_under_Pythons_layout()
        => Gen.Double.Sample(number =>
        {
            var text = PythonText.Repr(number);
            if (double.IsFinite(number))
            {
                Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)));
                Assert.True(text.Contains('.', StringComparison.Ordinal) || text.Contains('e', StringComparison.Ordinal), text);
            }
        });

    [Fact]
    public void Joining_split_lines_gives_the_text_back()
        => Text.Array[0, 5].Select(string.Concat).Sample(text => Assert.Equal(text, string.Concat(PythonText.SplitLines(text))));

    [Theory]
    [InlineData("a\r\nb\rc\n", "a\r\n|b\r|c\n")]
    [InlineData("a\u2028b\u0085c\vd\fe\u001cf", "a\u2028|b\u0085|c\v|d\f|e\u001c|f")]
    [InlineData("", "")]
    [InlineData("\n\n", "\n|\n")]
    public void SplitLines_ends_lines_where_Python_does(string text, string lines)
        => Assert.Equal(lines, string.Join('|', PythonText.SplitLines(text)));

    [Fact]
    public void Names_are_ordered_by_code_point_not_by_UTF16_unit()
        => Assert.Equal("{\n \"a\": 2,\n \"\uff5e\": 1,\n \"😀\": 0\n}", PythonJsonWriter.Write(PythonJsonReader.Parse("{\"😀\": 0, \"\uff5e\": 1, \"a\": 9, \"a\": 2}", "n")));

    [Fact]
    public void Numbers_of_another_writer_become_Pythons_when_asked()
    {
        Assert.Equal("[\n 1E5,\n 1.50,\n -0,\n 7\n]", PythonJsonWriter.Write(PythonJsonReader.Parse("[1E5,1.50,-0,7]", "n")));
        Assert.Equal("[\n 100000.0,\n 1.5,\n -0,\n 7\n]", PythonJsonWriter.Write(PythonJsonReader.Parse("[1E5,1.50,-0,7]", "n", pythonNumbers: true)));
    }
}
