using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Host.Data.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Moduleversies : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Moduleversie",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Module = table.Column<string>(maxLength: 100, nullable: false),
                    Versie = table.Column<string>(maxLength: 100, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Moduleversie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Upgradetag",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Module = table.Column<string>(maxLength: 100, nullable: false),
                    Tag = table.Column<string>(maxLength: 100, nullable: false),
                    Versie = table.Column<string>(maxLength: 100, nullable: false),
                    IsUitgevoerd = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Upgradetag", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Moduleversie_Module",
                schema: "platform",
                table: "Moduleversie",
                column: "Module",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Upgradetag_Module_Tag",
                schema: "platform",
                table: "Upgradetag",
                columns: new[] { "Module", "Tag" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Moduleversie",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "Upgradetag",
                schema: "platform");
        }
    }
}
