using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Host.Data.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Bestanden : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Bestand",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Bestandsnaam = table.Column<string>(maxLength: 200, nullable: false),
                    Mediatype = table.Column<string>(maxLength: 100, nullable: false),
                    Grootte = table.Column<long>(nullable: false),
                    Sha256 = table.Column<string>(maxLength: 64, nullable: false),
                    Opslagnaam = table.Column<string>(maxLength: 32, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bestand", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Bestand_Opslagnaam",
                schema: "platform",
                table: "Bestand",
                column: "Opslagnaam",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Bestand",
                schema: "platform");
        }
    }
}
