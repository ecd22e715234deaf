using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// Turns schemas into prefixes of names, for SQLite: <c>dossier.Actieregel</c> becomes <c>dossier_Actieregel</c>. The same on models
/// and on migration operations, so that everything EF sees on SQLite is ordinary, table rebuilds included.
/// </summary>
internal static class SchemaPrefix
{
    private static readonly string[] Kinds = ["IX_", "PK_", "AK_", "FK_", "CK_"];

    public static bool IsNeeded(string? provider) => provider?.EndsWith("Sqlite", StringComparison.Ordinal) == true;

    public static void Rewrite(IMutableModel model)
    {
        // Read all before the first is written: an owned or derived type answers with the table of another, and an index's name
        // follows from its table's.
        var types = model.GetEntityTypes()
            .Select(type => (Type: type, Table: type.GetTableName(), Schema: type.GetSchema()))
            .Where(mapped => mapped is { Table: not null, Schema: not null })
            .ToList();
        var indexes = types
            .SelectMany(mapped => mapped.Type.GetDeclaredIndexes().Select(index => (Index: index, Name: Name(index.GetDatabaseName()!, mapped.Schema!))))
            .ToList();
        foreach (var (type, table, schema) in types)
        {
            if (InheritsTable(type, table!, schema!))
                continue;
            type.SetTableName($"{schema}_{table}");
            type.SetSchema(null);
        }

        // All of them by name, and the same as in the operations: a table rebuild makes the indexes that stand here.
        foreach (var (index, name) in indexes)
            index.SetDatabaseName(name);

        // SQLite knows no longest name; with the prefix on top, names of foreign keys would be cut down to the same one.
        model.SetMaxIdentifierLength(short.MaxValue);
    }

    /// <summary>An index's name is unique per schema elsewhere, per database on SQLite. Keeps the form of EF's own names.</summary>
    public static string Name(string name, string schema)
    {
        var kind = Array.Find(Kinds, kind => name.StartsWith(kind, StringComparison.Ordinal)) ?? "";
        return $"{kind}{schema}_{name[kind.Length..]}";
    }

    /// <summary>Rewrites in place: a migration builds its operations anew for every instance.</summary>
    public static IReadOnlyList<MigrationOperation> Rewrite(IReadOnlyList<MigrationOperation> operations)
    {
        var rewritten = operations.Where(operation => operation is not (EnsureSchemaOperation or DropSchemaOperation)).ToList();
        rewritten.ForEach(Rewrite);
        return rewritten;
    }

    private static bool InheritsTable(IReadOnlyEntityType type, string table, string schema)
        => type.BaseType?.GetTableName() is { } parent && (parent == table || parent == $"{schema}_{table}");

    private static string Table(string name, string? schema) => schema is null ? name : $"{schema}_{name}";

    private static string Qualify(string name, string? schema) => schema is null ? name : Name(name, schema);

    private static void Rewrite(MigrationOperation operation)
    {
        switch (operation)
        {
            case CreateTableOperation o:
                foreach (var column in o.Columns)
                    Rewrite(column);
                foreach (var key in o.ForeignKeys)
                    Rewrite(key);
                foreach (var constraint in o.UniqueConstraints)
                    Rewrite(constraint);
                foreach (var constraint in o.CheckConstraints)
                    Rewrite(constraint);
                if (o.PrimaryKey is { } primary)
                    Rewrite(primary);
                (o.Name, o.Schema) = (Table(o.Name, o.Schema), null);
                break;
            case AlterTableOperation o:
                (o.OldTable.Name, o.OldTable.Schema) = (Table(o.OldTable.Name, o.OldTable.Schema), null);
                (o.Name, o.Schema) = (Table(o.Name, o.Schema), null);
                break;
            case DropTableOperation o:
                (o.Name, o.Schema) = (Table(o.Name, o.Schema), null);
                break;
            case RenameTableOperation o:
                o.NewName = Table(o.NewName ?? o.Name, o.NewSchema ?? o.Schema);
                (o.Name, o.Schema, o.NewSchema) = (Table(o.Name, o.Schema), null, null);
                break;
            case ColumnOperation o:
                (o.Table, o.Schema) = (Table(o.Table, o.Schema), null);
                break;
            case DropColumnOperation o:
                (o.Table, o.Schema) = (Table(o.Table, o.Schema), null);
                break;
            case RenameColumnOperation o:
                (o.Table, o.Schema) = (Table(o.Table, o.Schema), null);
                break;
            case CreateIndexOperation o:
                (o.Name, o.Table, o.Schema) = (Qualify(o.Name, o.Schema), Table(o.Table, o.Schema), null);
                break;
            case DropIndexOperation o:
                (o.Name, o.Table, o.Schema) = (Qualify(o.Name, o.Schema), o.Table is null ? null : Table(o.Table, o.Schema), null);
                break;
            case RenameIndexOperation o:
                (o.Name, o.NewName) = (Qualify(o.Name, o.Schema), Qualify(o.NewName, o.Schema));
                (o.Table, o.Schema) = (o.Table is null ? null : Table(o.Table, o.Schema), null);
                break;
            case AddForeignKeyOperation o:
                (o.PrincipalTable, o.PrincipalSchema) = (Table(o.PrincipalTable, o.PrincipalSchema), null);
                (o.Name, o.Table, o.Schema) = (Qualify(o.Name, o.Schema), Table(o.Table, o.Schema), null);
                break;
            case AddPrimaryKeyOperation o:
                (o.Name, o.Table, o.Schema) = (Qualify(o.Name, o.Schema), Table(o.Table, o.Schema), null);
                break;
            case AddUniqueConstraintOperation o:
                (o.Name, o.Table, o.Schema) = (Qualify(o.Name, o.Schema), Table(o.Table, o.Schema), null);
                break;
            case AddCheckConstraintOperation o:
                (o.Name, o.Table, o.Schema) = (Qualify(o.Name, o.Schema), Table(o.Table, o.Schema), null);
                break;
            case DropForeignKeyOperation o:
                (o.Name, o.Table, o.Schema) = (Qualify(o.Name, o.Schema), Table(o.Table, o.Schema), null);
                break;
            case DropPrimaryKeyOperation o:
                (o.Name, o.Table, o.Schema) = (Qualify(o.Name, o.Schema), Table(o.Table, o.Schema), null);
                break;
            case DropUniqueConstraintOperation o:
                (o.Name, o.Table, o.Schema) = (Qualify(o.Name, o.Schema), Table(o.Table, o.Schema), null);
                break;
            case DropCheckConstraintOperation o:
                (o.Name, o.Table, o.Schema) = (Qualify(o.Name, o.Schema), Table(o.Table, o.Schema), null);
                break;
            case InsertDataOperation o:
                (o.Table, o.Schema) = (Table(o.Table, o.Schema), null);
                break;
            case UpdateDataOperation o:
                (o.Table, o.Schema) = (Table(o.Table, o.Schema), null);
                break;
            case DeleteDataOperation o:
                (o.Table, o.Schema) = (Table(o.Table, o.Schema), null);
                break;
            case SqlOperation:
                break;
            default:
                throw new NotSupportedException($"{operation.GetType().Name} cannot be part of a migration that serves SQLite too.");
        }
    }
}
