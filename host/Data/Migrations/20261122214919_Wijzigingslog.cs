using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Host.Data.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Wijzigingslog : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Wijziging",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Tijdstip = table.Column<DateTime>(nullable: false),
                    Gebruiker = table.Column<string>(maxLength: 100, nullable: false),
                    Module = table.Column<string>(maxLength: 200, nullable: false),
                    Recordtype = table.Column<string>(maxLength: 200, nullable: false),
                    RecordId = table.Column<Guid>(nullable: false),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Inhoud = table.Column<string>(maxLength: 10000000, nullable: false),
                    Zegel = table.Column<int>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wijziging", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Zegel",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<int>(nullable: false),
                    VerzegeldOp = table.Column<DateTime>(nullable: false),
                    Aantal = table.Column<int>(nullable: false),
                    Afdrukken = table.Column<byte[]>(nullable: false),
                    Hash = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Zegel", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Wijziging_RecordId_Tijdstip",
                schema: "platform",
                table: "Wijziging",
                columns: new[] { "RecordId", "Tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_Wijziging_Tijdstip",
                schema: "platform",
                table: "Wijziging",
                column: "Tijdstip");

            migrationBuilder.CreateIndex(
                name: "IX_Wijziging_Zegel",
                schema: "platform",
                table: "Wijziging",
                column: "Zegel");

            migrationBuilder.CreateIndex(
                name: "IX_Zegel_Nummer",
                schema: "platform",
                table: "Zegel",
                column: "Nummer",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Wijziging",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "Zegel",
                schema: "platform");
        }
    }
}
