using System.Globalization;
using System.Text;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types.Scalars;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class ScalarTests
{
    /// <summary>Scalar, JSON as sent, JSON as answered.</summary>
    public static TheoryData<string, string, string> Accepted => new()
    {
        { "String", "\"héé \\\"x\\\"\"", "\"héé \\\"x\\\"\"" },
        { "Int", "2147483647", "2147483647" },
        { "Int", "-2147483648", "-2147483648" },
        { "Long", "9223372036854775807", "9223372036854775807" },
        { "Short", "-32768", "-32768" },
        { "Byte", "255", "255" },
        { "Float", "1.5", "1.5" },
        { "Float", "3", "3" },
        { "Decimal", "79228162514264337593543950335", "79228162514264337593543950335" },
        { "Decimal", "10.50", "10.50" },
        { "Boolean", "true", "true" },
        { "ID", "\"a\"", "\"a\"" },
        { "ID", "4", "\"4\"" },
        { "UUID", "\"0F8FAD5B-D9CB-469F-A165-70867728950E\"", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"" },
        { "UUID", "\"0f8fad5bd9cb469fa16570867728950e\"", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"" },
        { "URL", "\"https://x.nl/a?b=c\"", "\"https://x.nl/a?b=c\"" },
        { "DateTime", "\"2026-02-28T23:59:59Z\"", "\"2026-02-28T23:59:59.000Z\"" },
        { "DateTime", "\"2026-02-28T23:59:59.1234567+02:00\"", "\"2026-02-28T23:59:59.123+02:00\"" },
        { "Date", "\"2024-02-29\"", "\"2024-02-29\"" },
        { "LocalDate", "\"2024-02-29\"", "\"2024-02-29\"" },
        { "LocalTime", "\"23:59:59\"", "\"23:59:59\"" },
        { "LocalDateTime", "\"2024-02-29T01:02:03\"", "\"2024-02-29T01:02:03\"" },
        { "TimeSpan", "\"PT1H30M\"", "\"PT1H30M\"" },
        { "TimeSpan", "\"-P1DT2H\"", "\"-P1DT2H\"" },
        { "ByteArray", "\"AQID\"", "\"AQID\"" },
        { "ByteArray", "\"\"", "\"\"" },
        { "JSON", "{\"a\":[1,null]}", "{\"a\":[1,null]}" },
        { "Any", "{\"a\":[1,null,\"x\",2.5]}", "{\"a\":[1,null,\"x\",2.5]}" },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "String", "1" },
        { "Int", "2147483648" },
        { "Int", "1.5" },
        { "Int", "\"1\"" },
        { "Long", "9223372036854775808" },
        { "Short", "32768" },
        { "Byte", "256" },
        { "Byte", "-1" },
        { "Float", "\"1.5\"" },
        { "Float", "1e999" },
        { "Decimal", "\"1\"" },
        { "Decimal", "1e30" },
        { "Boolean", "1" },
        { "ID", "1.5" },
        { "ID", "true" },
        { "UUID", "\"geen\"" },
        { "UUID", "1" },
        { "URL", "\"/pad\"" },
        { "DateTime", "\"2026-02-28\"" },
        { "DateTime", "\"2026-02-28T23:59:59\"" },
        { "DateTime", "\"2026-02-28 23:59:59Z\"" },
        { "DateTime", "\"2026-02-30T23:59:59Z\"" },
        { "DateTime", "\"2026-02-28T23:59:59.12345678Z\"" },
        { "DateTime", "\"2026-02-28T23:59:59Z\\n\"" },
        { "Date", "\"2023-02-29\"" },
        { "Date", "\"29-02-2024\"" },
        { "LocalDate", "\"2024-2-9\"" },
        { "LocalTime", "\"23:59\"" },
        { "LocalTime", "\"24:00:00\"" },
        { "LocalDateTime", "\"2024-02-29T01:02:03Z\"" },
        { "TimeSpan", "\"01:30:00\"" },
        { "TimeSpan", "\"P1Y\"" },
        { "TimeSpan", "\"P1M\"" },
        { "TimeSpan", "\"\"" },
        { "ByteArray", "\"AQI\"" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_value_is_read_the_same_from_a_variable_and_a_literal_and_written_back(string scalar, string sent, string answered)
    {
        var type = BuiltInScalars.Create(scalar)!;

        Assert.True(type.TryParseJson(JsonElement.Parse(sent), out var fromVariable));
        Assert.Equal(answered, Write(scalar, fromVariable!));
        if (sent.StartsWith('{'))
            sent = sent.Replace("\"a\":", "a:", StringComparison.Ordinal);
        Assert.True(type.TryParseLiteral(Parser.ParseValue(sent), out var fromLiteral));
        Assert.Equal(answered, Write(scalar, fromLiteral!));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_value_of_the_scalar_is_refused(string scalar, string sent)
    {
        var type = BuiltInScalars.Create(scalar)!;

        Assert.False(type.TryParseJson(JsonElement.Parse(sent), out _));
        Assert.False(type.TryParseLiteral(Parser.ParseValue(sent), out _));
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    public void A_DateTime_without_zone_counts_as_UTC_whatever_the_zone_of_the_machine(DateTimeKind kind)
        => Assert.Equal("\"2026-01-02T03:04:05.006Z\"", Write("DateTime", new DateTime(2026, 1, 2, 3, 4, 5, 6, kind)));

    [Fact]
    public void A_date_of_a_moment_with_offset_is_its_day_in_UTC()
        => Assert.Equal("\"2025-12-31\"", Write("Date", new DateTimeOffset(2026, 1, 1, 0, 30, 0, TimeSpan.FromHours(1))));

    [Theory]
    [InlineData("Int", 5L, "5")]
    [InlineData("Float", 0.1f, "0.1")]
    [InlineData("Float", 7, "7")]
    [InlineData("String", 7, "7")]
    [InlineData("ID", 7, "\"7\"")]
    public void A_neighbouring_NET_type_is_written_too(string scalar, object value, string expected)
        => Assert.Equal(scalar == "String" ? $"\"{expected}\"" : expected, Write(scalar, value));

    [Theory]
    [InlineData("Int", 3000000000L)]
    [InlineData("Byte", 256)]
    [InlineData("Float", double.NaN)]
    [InlineData("Float", double.PositiveInfinity)]
    [InlineData("Boolean", "true")]
    [InlineData("UUID", "geen")]
    [InlineData("Int", 1.5)]
    public void A_value_of_another_kind_is_an_error_and_never_a_wrong_answer(string scalar, object value)
    {
        using var buffer = new JsonBuffer();
        Assert.False(BuiltInScalars.Create(scalar)!.TryWrite(buffer, value));
    }

    [Fact]
    public void Numbers_and_dates_do_not_follow_the_culture_of_the_machine()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
            Assert.Equal("1.5", Write("Decimal", 1.5m));
            Assert.Equal("\"1.5\"", Write("String", 1.5m));
            Assert.Equal("\"2026-01-02\"", Write("Date", new DateOnly(2026, 1, 2)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Write(string scalar, object value)
    {
        using var buffer = new JsonBuffer();
        Assert.True(BuiltInScalars.Create(scalar)!.TryWrite(buffer, value));
        return Encoding.UTF8.GetString(buffer.Written());
    }
}
