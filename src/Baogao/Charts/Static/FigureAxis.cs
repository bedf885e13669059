using Newtonsoft.Json.Linq;

namespace Baogao.Charts.Static;

/// <summary>An axis of a figure in pixels: where its ends lie, and where each value lies between them.</summary>
internal sealed class FigureAxis
{
    private readonly JObject axis;
    private readonly double low;
    private readonly double high;
    private readonly bool isX;
    private readonly Dictionary<string, int> categories;

    /// <param name="axis">The axis of the layout.</param>
    /// <param name="isX">True for one from left to right.</param>
    /// <param name="from">Where the plots of the figure begin, in pixels from the left or the top.</param>
    /// <param name="length">How long all plots are together.</param>
    public FigureAxis(JObject axis, bool isX, double from, double length)
    {
        (this.axis, this.isX) = (axis, isX);
        var domain = axis["domain"]!.Values<double>().ToArray();
        (Start, Length) = isX ? (from + (domain[0] * length), (domain[1] - domain[0]) * length) : (from + ((1 - domain[1]) * length), (domain[1] - domain[0]) * length);
        var range = axis["range"]!.Values<double>().ToArray();
        (low, high) = (range[0], range[1]);
        categories = (axis["categoryarray"]?.Values<string>() ?? []).Select((name, i) => (Name: name!, i)).ToDictionary(each => each.Name, each => each.i);
    }

    /// <summary>The left or upper end.</summary>
    public double Start { get; }

    public double Length { get; }

    /// <summary>The right or lower end.</summary>
    public double End => Start + Length;

    public bool IsVisible => (bool?)axis["visible"] ?? true;

    public JObject Members => axis;

    /// <summary>The values and texts of its ticks, those outside its range left out.</summary>
    public IEnumerable<(double At, string Text)> Ticks()
    {
        var values = axis["tickvals"] is JArray stated ? [.. stated] : categories.Keys.Select(name => (JToken)name).ToList();
        var texts = axis["ticktext"]?.Values<string>().ToArray();
        for (var i = 0; i < values.Count; i++)
        {
            if (IsOn(values[i]))
            {
                yield return (Place(values[i]), texts?[i] ?? (values[i].Type == JTokenType.String ? (string)values[i]! : throw new NotSupportedException("A static picture needs the text of each tick.")));
            }
        }
    }

    /// <summary>Where a value lies, in pixels of the picture.</summary>
    public double Place(JToken value) => Place(Number(value));

    public double Place(double value) => Start + ((isX ? (value - low) / (high - low) : (high - value) / (high - low)) * Length);

    /// <summary>True where a value lies between the ends.</summary>
    public bool IsOn(JToken value) => (Number(value) - low) / (high - low) is >= 0 and <= 1;

    private double Number(JToken value) => value.Type == JTokenType.String ? categories[(string)value!] : (double)value;
}
