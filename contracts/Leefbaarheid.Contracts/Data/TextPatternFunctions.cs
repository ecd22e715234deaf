using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// What <see cref="TextPattern"/> is in each database: LIKE in an exact collation and in one without case and accents on SQL Server;
/// LIKE, after folding the letters, on PostgreSQL; our own functions on SQLite, whose LIKE ignores the case of unaccented letters only.
/// </summary>
/// <remarks>
/// None of it is stored, so that no table, index or migration differs between the databases. SQL Server decides itself which letters are
/// the same; its opinion differs from <see cref="LetterFolding"/> for letters that Dutch does not have.
/// </remarks>
internal static class TextPatternFunctions
{
    /// <summary>The SQLite function of <see cref="TextPattern.IsLike"/>; the host adds it to every connection.</summary>
    public const string Like = "leefbaarheid_like";

    /// <summary>The SQLite function of <see cref="TextPattern.IsExactlyLike"/>.</summary>
    public const string ExactlyLike = "leefbaarheid_exactly_like";

    private static readonly MethodInfo s_like = ((Func<string, string, bool>)TextPattern.IsLike).Method;
    private static readonly MethodInfo s_exactlyLike = ((Func<string, string, bool>)TextPattern.IsExactlyLike).Method;

    public static void AddTo(IMutableModel model, string? provider)
    {
        Func<SqlExpression, SqlExpression, SqlExpression> like = (value, pattern) => Function(Like, typeof(bool), BoolTypeMapping.Default, value, pattern);
        Func<SqlExpression, SqlExpression, SqlExpression> exactlyLike
            = (value, pattern) => Function(ExactlyLike, typeof(bool), BoolTypeMapping.Default, value, pattern);
        if (provider?.EndsWith("SqlServer", StringComparison.Ordinal) == true)
        {
            like = (value, pattern) => IsLike(new CollateExpression(value, "Latin1_General_100_CI_AI"), pattern);
            exactlyLike = (value, pattern) => IsLike(new CollateExpression(value, "Latin1_General_100_BIN2"), pattern);
        }
        else if (provider?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true)
        {
            like = (value, pattern) => IsLike(Folded(value), pattern);
            exactlyLike = IsLike;
        }

        model.AddDbFunction(s_like).Translation = arguments => like(arguments[0], arguments[1]);
        model.AddDbFunction(s_exactlyLike).Translation = arguments => exactlyLike(arguments[0], arguments[1]);
    }

    private static LikeExpression IsLike(SqlExpression value, SqlExpression pattern)
        => new(value, pattern, Text(TextPattern.Escape.ToString(), value), BoolTypeMapping.Default);

    /// <summary>Most texts have no accents, as counting bytes shows; looking each letter up in a table is for those that do.</summary>
    private static CaseExpression Folded(SqlExpression value)
    {
        var isPlain = new SqlBinaryExpression(
            System.Linq.Expressions.ExpressionType.Equal,
            Function("octet_length", typeof(int), IntTypeMapping.Default, value),
            Function("char_length", typeof(int), IntTypeMapping.Default, value),
            typeof(bool),
            BoolTypeMapping.Default);
        var plain = Function("translate", typeof(string), value.TypeMapping, value, Text(LetterFolding.Replaced, value), Text(LetterFolding.Replacements, value));
        return new CaseExpression([new CaseWhenClause(isPlain, Lower(value))], Lower(plain));
    }

    private static SqlFunctionExpression Lower(SqlExpression value) => Function("lower", typeof(string), value.TypeMapping, value);

    private static SqlConstantExpression Text(string text, SqlExpression other) => new(text, other.TypeMapping);

    private static SqlFunctionExpression Function(string name, Type type, RelationalTypeMapping? mapping, params SqlExpression[] arguments)
        => new(name, arguments, nullable: true, [.. arguments.Select(_ => true)], type, mapping);
}
