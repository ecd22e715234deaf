using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.Tests.Support;

/// <summary>
/// The rules that let one set of migrations serve three databases and that make every field's privacy class known. Hold every
/// context to them: <c>Assert.Empty(ModelRules.Broken(context))</c>.
/// </summary>
internal static class ModelRules
{
    /// <summary>PostgreSQL's longest name.</summary>
    private const int NameLength = 63;

    /// <summary>What is wrong with a context's model, a line each.</summary>
    public static IEnumerable<string> Broken(ModuleDbContext context)
    {
        var schema = context.Schema;
        if (schema.Length == 0 || schema.Any(letter => letter is not (>= 'a' and <= 'z')))
            yield return $"schema '{schema}' must be lower-case letters only";
        foreach (var type in context.GetService<IDesignTimeModel>().Model.GetEntityTypes())
        {
            foreach (var broken in Keys(type).Concat(Names(type, context.Database.ProviderName!)).Concat(type.GetDeclaredForeignKeys().SelectMany(Cascade)))
                yield return $"{type.DisplayName()}: {broken}";
            foreach (var property in type.GetDeclaredProperties().Where(property => !property.IsShadowProperty()))
            {
                foreach (var broken in Column(property))
                    yield return $"{type.DisplayName()}.{property.Name}: {broken}";
            }
        }
    }

    private static IEnumerable<string> Keys(IEntityType type)
    {
        if (type.IsOwned() || type.BaseType is not null)
            yield break;
        var isEntity = typeof(Entity).IsAssignableFrom(type.ClrType);
        // A row that nobody changes needs no version.
        if (!isEntity && !typeof(IAlleenToevoegen).IsAssignableFrom(type.ClrType))
            yield return "must derive from Entity";
        else if (isEntity && type.FindProperty(nameof(Entity.Version)) is not { IsConcurrencyToken: true })
            yield return "Version is not the concurrency token";
        if (type.FindPrimaryKey() is not { Properties: [{ ClrType: var key, ValueGenerated: ValueGenerated.OnAdd } only] }
            || key != typeof(Guid)
            || only.GetDefaultValueSql() is not null)
        {
            yield return "the key must be one Guid that the client makes";
        }
    }

    private static IEnumerable<string> Names(IEntityType type, string provider)
    {
        var names = type.GetDeclaredIndexes().Select(index => index.GetDatabaseName())
            .Concat(type.GetDeclaredForeignKeys().Select(key => key.GetConstraintName()))
            .Append(type.GetTableName());
        // SQLite has no limit, and there the schema comes on top.
        foreach (var name in names.Where(name => name is { Length: > NameLength } && !provider.EndsWith("Sqlite", StringComparison.Ordinal)))
            yield return $"the name {name} is longer than PostgreSQL's {NameLength} characters; choose one";
        foreach (var index in type.GetDeclaredIndexes().Where(index => index.GetFilter() is { } filter && !IsPortable(filter)))
            yield return $"the filter of index {index.GetDatabaseName()} may only ask whether \"columns\" are null";
    }

    private static bool IsPortable(string filter)
        => filter.Split(" AND ").All(part => part.StartsWith('"') && (part.EndsWith("\" IS NULL", StringComparison.Ordinal) || part.EndsWith("\" IS NOT NULL", StringComparison.Ordinal)));

    private static IEnumerable<string> Cascade(IForeignKey key)
    {
        if (!key.IsOwnership && key.DeleteBehavior is not (DeleteBehavior.Restrict or DeleteBehavior.ClientCascade))
            yield return $"the foreign key {key.GetConstraintName()} deletes by {key.DeleteBehavior}";
    }

    private static IEnumerable<string> Column(IProperty property)
    {
        if (property.FindAnnotation(RelationalAnnotationNames.ColumnType) is { Value: string type })
            yield return $"has a column type of its own ({type})";
        if (property.GetElementType() is not null)
            yield return "is a primitive collection, which PostgreSQL stores as an array";
        if (property.ClrType == typeof(DateTimeOffset) || property.ClrType == typeof(DateTimeOffset?))
            yield return "is a DateTimeOffset, which SQLite cannot order; use a DateTime in UTC";
        var stored = property.FindTypeMapping()?.Converter?.ProviderClrType ?? property.ClrType;
        if (stored == typeof(string) && property.GetMaxLength() is null)
            yield return "has no maximum length";
        if (property.GetDefaultValueSql() is not null || property.GetComputedColumnSql() is not null)
            yield return "has SQL in its definition";
        if (!IsClassified(property))
            yield return "has no [DataClassification], nor has its class";
    }

    private static bool IsClassified(IProperty property)
        => property.PropertyInfo is { } member
            && (member.IsDefined(typeof(DataClassificationAttribute), inherit: false)
                || member.DeclaringType!.IsDefined(typeof(DataClassificationAttribute), inherit: false));
}
